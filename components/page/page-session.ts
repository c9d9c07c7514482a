import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Annotation } from '../../lib/annotation/annotation.ts';
import { claimKey } from '../../lib/annotation/claim-key.ts';
import { identityOf, newArticleOf, savedClaimOf } from '../../lib/annotation/describe-claim.ts';
import type { Draft, NewAnnotation } from '../../lib/annotation/draft.ts';
import type { RejectedClaim } from '../../lib/annotation/part-rejected.ts';
import type { SavedHere } from '../../lib/annotation/place.ts';
import type { Rejection } from '../../lib/annotation/rejection.ts';
import type { TagStyle } from '../../lib/annotation/tag-style.ts';
import type { Claim } from '../../lib/attribution/claim.ts';
import type { Span } from '../../lib/language/span.ts';
import type { PageView } from '../../lib/messaging/protocol.ts';
import type { Problem } from '../../lib/result.ts';
import { NO_WORDS, type ReaderWords } from '../claim/reader-words.ts';
import type { Toaster } from '../controls/toaster.ts';
import { problemInWords } from '../wording/problems.ts';
import { t } from '../wording/words.ts';
import type { Ask } from './ask.ts';
import { type Correcting, correctedIn, createCorrecting, originOf } from './correcting.ts';
import { type CorrectingNames, createCorrectingNames } from './correcting-names.ts';
import { createInStep, type InStep } from './in-step.ts';
import { createPageTags, type PageTags } from './page-tags.ts';
import { placeSaved } from './place-saved.ts';
import { createUnfinished, type UnfinishedCorrections } from './unfinished.ts';

export type Phase =
  /** `share` of the work is done, 0 to 1, where it takes long. */
  | { readonly kind: 'finding'; readonly share?: number }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | { readonly kind: 'open'; readonly view: PageView };

/** One page as a surface shows it: what was found, what is saved of it, and all that can be done with it. */
export interface PageSession
  extends Correcting,
    CorrectingNames,
    UnfinishedCorrections,
    Pick<InStep, 'undo' | 'redo' | 'hear'>,
    Pick<PageTags, 'knownTags' | 'tagColours' | 'colour'> {
  readonly phase: ReadonlySignal<Phase>;
  readonly saved: ReadonlySignal<ReadonlyMap<string, Annotation>>;
  /** Saved claims of this page that are at no finding's place. */
  readonly apart: ReadonlySignal<readonly SavedHere[]>;
  readonly claims: ReadonlySignal<readonly Claim[]>;
  /** The claims that the reader corrected, by `claimKey`. */
  readonly corrected: ReadonlySignal<ReadonlySet<string>>;
  readonly open: () => Promise<void>;
  /** Takes in the page as it was read again, where it is this session's. */
  readonly take: (view: PageView) => void;
  /** Takes in how far the finding is, where it is of this session's page. */
  readonly hearProgress: (progress: { readonly tab: number; readonly share: number }) => void;
  readonly wordsOf: (claim: Claim) => ReaderWords;
  readonly say: (claim: Claim, change: Partial<ReaderWords>) => Promise<void>;
  readonly save: (claim: Claim) => Promise<void>;
  readonly saveAll: (claims: readonly Claim[]) => Promise<void>;
  /** Says that a finding is no claim: it is hidden, here and on the page. */
  readonly reject: (claim: Claim) => Promise<void>;
  readonly bringBack: (rejected: readonly RejectedClaim[]) => Promise<void>;
  readonly remove: (annotation: Annotation) => Promise<void>;
  readonly reveal: (spans: readonly Span[]) => Promise<void>;
}

interface Ports {
  readonly ask: Ask;
  readonly tab: number;
  readonly toaster: Toaster;
  /** Tags in use, recent first. */
  readonly tagsInUse?: () => Promise<readonly string[]>;
  readonly tagStyles?: () => Promise<readonly TagStyle[]>;
}

export function createPageSession({ ask, tab, toaster, tagsInUse, tagStyles }: Ports): PageSession {
  const phase = signal<Phase>({ kind: 'finding' });
  const saved = signal<ReadonlyMap<string, Annotation>>(new Map());
  const apart = signal<readonly SavedHere[]>([]);
  const drafts = signal<ReadonlyMap<string, ReaderWords>>(new Map());
  const corrected = computed(() => {
    const view = viewOf(phase.value);
    return view ? correctedIn(view) : new Set<string>();
  });
  const claims = computed(() => viewOf(phase.value)?.findings.claims ?? []);

  const tell = (message: string, undo?: () => void) =>
    toaster.show({ message, tone: 'done', ...(undo && { undo }) });
  const complain = (problem: Problem) => toaster.show({ message: problemInWords(problem), tone: 'problem' });

  const step = createInStep({ ask, open, toaster });
  const { undo } = step;
  const tags = createPageTags({
    here: () => [...drafts.value.values(), ...saved.value.values()].flatMap((words) => words.tags),
    tagsInUse,
    tagStyles,
    keep: (tag, colour) => step.askOnly('tag.colour', { tag, colour }),
    complain,
  });

  async function open() {
    const opened = await ask('page.open', { tab });
    if (!opened.ok) {
      phase.value = { kind: 'failed', problem: opened.problem };
      return;
    }
    show(opened.value);
    await tags.readTags();
  }

  function show(view: PageView) {
    const placed = placeSaved(view);
    saved.value = placed.atClaims;
    apart.value = placed.apart;
    drafts.value = new Map(view.drafts.map((draft) => [draft.claim, draft]));
    phase.value = { kind: 'open', view };
  }

  const take = (view: PageView) => {
    if (view.tab === tab) show(view);
  };

  const hearProgress: PageSession['hearProgress'] = ({ tab: of, share }) => {
    if (of === tab && phase.value.kind === 'finding') phase.value = { kind: 'finding', share };
  };

  const put = (key: string, annotation: Annotation | null) => {
    const next = new Map(saved.value);
    if (annotation) next.set(key, annotation);
    else next.delete(key);
    saved.value = next;
  };
  const putDraft = (key: string, words: ReaderWords | null) => {
    const next = new Map(drafts.value);
    if (words) next.set(key, words);
    else next.delete(key);
    drafts.value = next;
  };

  const wordsOf = (claim: Claim): ReaderWords => {
    const key = claimKey(claim);
    return saved.value.get(key) ?? drafts.value.get(key) ?? NO_WORDS;
  };

  async function say(claim: Claim, change: Partial<ReaderWords>) {
    const key = claimKey(claim);
    const annotation = saved.value.get(key);
    if (!annotation) return keepDraft(key, { ...wordsOf(claim), ...change });
    // Shown at once; put right by the answer.
    put(key, { ...annotation, ...change });
    const changed = await ask('annotation.change', { id: annotation.id, change });
    put(key, changed.ok ? changed.value : annotation);
    if (changed.ok) step.isMine(annotation.id);
    else complain(changed.problem);
  }

  async function keepDraft(key: string, { tags, note, stance, status, codes }: ReaderWords) {
    const view = viewOf(phase.value);
    if (!view) return;
    const words = { tags, note, stance, ...(status && { status }), ...(codes && { codes }) };
    putDraft(key, words);
    const draft: Draft = { page: identityOf(view.article), claim: key, ...words };
    const kept = await ask('draft.keep', { tab, draft });
    if (!kept.ok) complain(kept.problem);
  }

  const newAnnotation = (view: PageView, claim: Claim): NewAnnotation => {
    const { tags, note, stance, status, codes } = wordsOf(claim);
    return {
      claim: savedClaimOf(view.article, claim),
      tags,
      note,
      stance,
      origin: originOf(view, claim),
      ...(status && { status }),
      ...(codes && { codes }),
    };
  };

  async function settle(view: PageView, claim: Claim, annotation: Annotation) {
    const key = claimKey(claim);
    step.isMine(annotation.id);
    put(key, annotation);
    if (!drafts.value.has(key)) return;
    putDraft(key, null);
    await ask('draft.drop', { page: identityOf(view.article), claim: key });
  }

  async function save(claim: Claim) {
    const view = viewOf(phase.value);
    if (!view) return;
    const article = newArticleOf(view.article, view.findings);
    const kept = await ask('claim.save', { tab, article, annotation: newAnnotation(view, claim) });
    if (!kept.ok) return complain(kept.problem);
    await settle(view, claim, kept.value);
    tell(t('toast.saved'), () => void undo());
  }

  async function saveAll(claims: readonly Claim[]) {
    const view = viewOf(phase.value);
    const unsaved = claims.filter((claim) => !saved.value.has(claimKey(claim)));
    if (!view || unsaved.length === 0) return;
    const article = newArticleOf(view.article, view.findings);
    const annotations = unsaved.map((claim) => newAnnotation(view, claim));
    const kept = await ask('claim.saveAll', { tab, article, annotations });
    if (!kept.ok) return complain(kept.problem);
    for (const [index, annotation] of kept.value.entries()) {
      const claim = unsaved[index];
      if (claim) await settle(view, claim, annotation);
    }
    tell(t('toast.savedAll', kept.value.length), () => void undo());
  }

  async function remove({ id }: Annotation) {
    const binned = await ask('annotation.bin', { ids: [id] });
    if (!binned.ok) return complain(binned.problem);
    step.isMine(id);
    saved.value = new Map([...saved.value].filter(([, one]) => one.id !== id));
    apart.value = apart.value.filter(({ annotation }) => annotation.id !== id);
    tell(t('toast.binned'), () => void undo());
  }

  async function reject(claim: Claim) {
    const view = viewOf(phase.value);
    if (!view) return;
    const key = claimKey(claim);
    const { content } = savedClaimOf(view.article, claim);
    const when = new Date().toISOString();
    const rejection: Rejection = { page: identityOf(view.article), claim: key, content, when };
    const kept = await step.askAndOpen('finding.reject', { tab, rejection });
    if (!kept.ok) return complain(kept.problem);
    tell(t('toast.rejected'), () => void undo());
  }

  async function bringBack(rejected: readonly RejectedClaim[]) {
    const view = viewOf(phase.value);
    if (!view) return;
    const claims = rejected.map(({ rejection }) => rejection);
    const back = await step.askAndOpen('finding.bringBack', { page: identityOf(view.article), claims });
    if (!back.ok) return complain(back.problem);
    tell(t('toast.broughtBack', claims.length), () => void undo());
  }

  const unfinished = createUnfinished({ ask, tab, view: () => viewOf(phase.value), complain });

  const correcting = createCorrecting({
    ask: step.askAndOpen,
    tab,
    view: () => viewOf(phase.value),
    savedAs: (claim) => saved.value.get(claimKey(claim)),
    tell: (message) => tell(message, () => void undo()),
    complain,
  });

  const correctingOrganisations = createCorrectingNames({
    ask: step.askAndOpen,
    tab,
    tell: (message) => tell(message, () => void undo()),
    complain,
  });

  async function reveal(spans: readonly Span[]) {
    const revealed = await ask('page.reveal', { tab, spans });
    if (!revealed.ok) complain(revealed.problem);
  }

  return {
    phase,
    saved,
    apart,
    claims,
    corrected,
    knownTags: tags.knownTags,
    tagColours: tags.tagColours,
    colour: tags.colour,
    open,
    take,
    hearProgress,
    wordsOf,
    say,
    save,
    saveAll,
    reject,
    bringBack,
    remove,
    ...correcting,
    ...unfinished,
    ...correctingOrganisations,
    undo,
    redo: step.redo,
    hear: step.hear,
    reveal,
  };
}

const viewOf = (phase: Phase): PageView | undefined => (phase.kind === 'open' ? phase.view : undefined);
