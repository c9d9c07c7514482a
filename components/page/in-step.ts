import type { Problem } from '../../lib/result.ts';
import type { Toaster } from '../controls/toaster.ts';
import { problemInWords } from '../wording/problems.ts';
import { t } from '../wording/words.ts';
import type { Ask } from './ask.ts';

/** What was written to the library: by which deed, and to which annotations, or `null` for more than those. */
export interface LibraryNews {
  readonly action?: string;
  readonly annotations: readonly string[] | null;
}

/** Milliseconds. */
const NEWS_BEFORE_ANSWER = 300;

/** As what the library announces a request, for those of which a session takes in the outcome by itself. */
const DEEDS: Readonly<Partial<Record<string, string>>> = {
  'finding.reject': 'reject',
  'finding.bringBack': 'reject',
  'claim.correct': 'correct',
  'claim.putBack': 'correct',
  'source.join': 'correct',
  'tag.colour': 'arrange',
  'name.correct': 'correct',
  'library.undoLast': 'undo',
  'library.redo': 'undo',
};

/** What keeps a session in step with the library, whoever writes to it. */
export interface InStep {
  /** Takes the newest write back, on whichever surface it was made. */
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  /** Takes in what was written to the library, here or on another surface. */
  readonly hear: (news: LibraryNews) => Promise<void>;
  /** Asks, and reads the page again where it was done. */
  readonly askAndOpen: Ask;
  /** Asks, where the page need not be read again. */
  readonly askOnly: Ask;
  /** Says that this session wrote to an annotation and shows it already. */
  readonly isMine: (annotation: string) => void;
}

interface Ports {
  readonly ask: Ask;
  /** Reads the page again. */
  readonly open: () => Promise<void>;
  readonly toaster: Toaster;
}

export function createInStep({ ask, open, toaster }: Ports): InStep {
  /** Written by this session and not heard of yet. */
  const own = new Set<string>();
  /** Deeds of this session of which it has taken in the outcome by itself. */
  const ownDeeds: string[] = [];
  const complain = (problem: Problem) => toaster.show({ message: problemInWords(problem), tone: 'problem' });

  const askOnly: Ask = async (name, input) => {
    const deed = DEEDS[name];
    if (deed) ownDeeds.push(deed);
    const answered = await ask(name, input);
    if (!answered.ok && deed) ownDeeds.splice(ownDeeds.lastIndexOf(deed), 1);
    return answered;
  };
  const askAndOpen: Ask = async (name, input) => {
    const answered = await askOnly(name, input);
    if (answered.ok) await open();
    return answered;
  };

  async function undo() {
    const undone = await toaster.during(t('toast.undoing'), askAndOpen('library.undoLast', null));
    if (!undone.ok) return complain(undone.problem);
    toaster.show({ message: t('toast.undone'), tone: 'done', redo: () => void redo() });
  }

  async function redo() {
    const redone = await toaster.during(t('toast.redoing'), askAndOpen('library.redo', null));
    if (!redone.ok) return complain(redone.problem);
    toaster.show({ message: t('toast.redone'), tone: 'done', undo: () => void undo() });
  }

  async function hear({ action, annotations }: LibraryNews) {
    // The news of a write may come before its answer does.
    await new Promise((resolve) => setTimeout(resolve, NEWS_BEFORE_ANSWER));
    const mine = action === undefined ? -1 : ownDeeds.indexOf(action);
    if (mine >= 0) {
      ownDeeds.splice(mine, 1);
      return;
    }
    const others = annotations?.filter((id) => !own.delete(id));
    if (others === undefined || others.length > 0) await open();
  }

  return { undo, redo, hear, askAndOpen, askOnly, isMine: (annotation) => own.add(annotation) };
}
