import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type CodebookProblem, problemsOf } from '../../lib/codebook/check-codebook.ts';
import type { Codebook, CodebookDraft } from '../../lib/codebook/codebook.ts';
import { newField, withField } from '../../lib/codebook/edit-codebook.ts';
import { Button } from '../controls/button.tsx';
import type { LibrarySession } from '../library/library-session.ts';
import { t } from '../wording/words.ts';
import { FieldEditor } from './field-editor.tsx';
import { keepCodebook } from './keeping-codebooks.ts';
import { problemText } from './problem-words.ts';
import { RetiredList } from './retired-list.tsx';
import { TextField } from './text-field.tsx';

interface CodebookEditorProps {
  readonly session: LibrarySession;
  /** Under which its draft is remembered while the reader looks elsewhere. */
  readonly name: string;
  /** As it stands in the library; nothing where it is new. */
  readonly before: Codebook | undefined;
  /** What editing begins from. */
  readonly first: CodebookDraft;
  readonly onClose: () => void;
}

/** A codebook being made or edited. Nothing is kept until its author says so, and nothing typed is lost until then. */
export function CodebookEditor({ session, name, before, first, onClose }: CodebookEditorProps) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [begun] = useState(first);
  const [isTried, setIsTried] = useState(false);
  const wanted = useRef<string | undefined>('title');
  const drafts = session.codebookDrafts;
  const draft = drafts.value.get(name) ?? begun;
  const isChanged = JSON.stringify(draft) !== JSON.stringify(begun);
  const problems = isTried ? problemsOf(draft) : [];
  useWarning(isChanged);
  // What moves or is new has the focus, once it is there.
  useLayoutEffect(() => {
    const control = wanted.current;
    if (control === undefined) return;
    wanted.current = undefined;
    const controls = form.current?.querySelectorAll<HTMLElement>('[data-control]') ?? [];
    [...controls].find(({ dataset }) => dataset.control === control)?.focus();
  });

  const remember = (next: CodebookDraft | undefined) => {
    const all = new Map(drafts.value);
    if (next) all.set(name, next);
    else all.delete(name);
    drafts.value = all;
  };
  const change = (next: CodebookDraft, focused?: string) => {
    wanted.current = focused;
    remember(next);
  };
  const addField = () => {
    const field = newField();
    change(withField(draft, field), `${field.id} label`);
  };
  const close = () => {
    remember(undefined);
    onClose();
  };
  const keep = async (event: Event) => {
    event.preventDefault();
    setIsTried(true);
    const [problem] = problemsOf(draft);
    if (problem) {
      wanted.current = placeOf(problem);
      return;
    }
    if (!isChanged && before) return close();
    if (await keepCodebook(session, draft)) close();
  };
  const fields = draft.fields.filter(({ retired }) => !retired);
  return (
    <form
      class="panel codebook-editor"
      ref={form}
      onSubmit={(event) => void keep(event)}
      aria-labelledby={id}
    >
      <h2 id={id}>{before ? t('codebooks.editTitle') : t('codebooks.makeTitle')}</h2>
      <p class="muted">{before ? t('codebooks.editWhy') : t('codebooks.makeWhy')}</p>
      <TextField
        label={t('codebooks.title')}
        name="title"
        value={draft.title}
        problem={problemText(problems, ({ kind }) => kind === 'no title')}
        onType={(title) => change({ ...draft, title })}
      />
      <TextField
        label={t('codebooks.description')}
        help={t('codebooks.descriptionHelp')}
        isLong
        value={draft.description}
        onType={(description) => change({ ...draft, description })}
      />
      {fields.map((field, place) => (
        <FieldEditor
          key={field.id}
          {...{ draft, field, problems }}
          place={place}
          count={fields.length}
          onChange={change}
        />
      ))}
      <p class="problem">{problemText(problems, ({ kind }) => kind === 'no fields')}</p>
      <RetiredList draft={draft} onChange={change} />
      <div class="row">
        <Button name="add field" onPress={addField}>
          {t('codebooks.addField')}
        </Button>
      </div>
      <div class="row codebook-end">
        <button type="submit" class="button main">
          {t('codebooks.keep')}
        </button>
        <Button look="plain" onPress={close}>
          {isChanged ? t('codebooks.giveUp') : t('arranged.cancel')}
        </Button>
        <output class="problem">{problems.length > 0 && t('codebooks.problems', problems.length)}</output>
      </div>
    </form>
  );
}

/** The control in which a problem is mended. */
function placeOf(problem: CodebookProblem): string {
  if (problem.kind === 'no title') return 'title';
  if (problem.kind === 'no fields') return 'add field';
  if (problem.kind === 'too few values') return `${problem.field} add`;
  if (problem.kind === 'no key' || problem.kind === 'key taken') return `${problem.value} key`;
  return 'value' in problem ? `${problem.value} label` : `${problem.field} label`;
}

/** The browser asks before it closes a page on which something is not kept. */
function useWarning(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isNeeded]);
}
