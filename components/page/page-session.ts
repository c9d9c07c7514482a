import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Annotation } from '../../lib/annotation/annotation.ts';
import { claimKey } from '../../lib/annotation/claim-key.ts';
import { identityOf, newArticleOf, savedClaimOf } from '../../lib/annotation/describe-claim.ts';
import type { Draft, NewAnnotation } from '../../lib/annotation/draft.ts';
import type { RejectedClaim } from '../../lib/annotation/part-rejected.ts';
import type { SavedHere } from '../../lib/annotation/place.ts';
import type { Rejection } from '../../lib/annotation/rejection.ts';
import type { Claim } from '../../lib/attribution/claim.ts';
import type { Span } from '../../lib/language/span.ts';
import type { ask as askBackground } from '../../lib/messaging/ask.ts';
import type { PageView } from '../../lib/messaging/protocol.ts';
import type { Problem } from '../../lib/result.ts';
import { NO_WORDS, type ReaderWords } from '../claim/reader-words.ts';
import type { Toaster } from '../controls/toaster.ts';
import { t } from '../wording/words.ts';
import { placeSaved } from './place-saved.ts';

export type Ask = typeof askBackground;

export type Phase =
  | { readonly kind: 'finding' }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | { readonly kind: 'open'; readonly view: PageView };

/** One page as a surface shows it: what was found, what is saved of it, and all that can be done with it. */
export interface PageSession {
  readonly phase: ReadonlySignal<Phase>;
  readonly saved: ReadonlySignal<ReadonlyMap<string, Annotation>>;
  /** Saved claims of this page that are at no finding's place. */
  readonly apart: ReadonlySignal<readonly SavedHere[]>;
  readonly knownTags: ReadonlySignal<readonly string[]>;
  readonly open: () => Promise<void>;
  readonly wordsOf: (claim: Claim) => ReaderWords;
  readonly say: (claim: Claim, change: Partial<ReaderWords>) => Promise<void>;
  readonly save: (claim: Claim) => Promise<void>;
  readonly saveAll: (claims: readonly Claim[]) => Promise<void>;
  /** Says that a finding is no claim: it is hidden, here and on the page. */
  readonly reject: (claim: Claim) => Promise<void>;
  readonly bringBack: (rejected: readonly RejectedClaim[]) => Promise<void>;
  readonly remove: (annotation: Annotation) => Promise<void>;
  /** Takes in what was written to the library, here or on another surface: ids, or `null` for all of it. */
  readonly hear: (ids: readonly string[] | null) => Promise<void>;
  readonly reveal: (spans: readonly Span[]) => Promise<void>;
}

interface Ports {
  readonly ask: Ask;
  readonly tab: number;
  readonly toaster: Toaster;
  /** Tags in use in the whole library, recent first. */
  readonly tagsInUse?: () => Promise<readonly string[]>;
}

/** Milliseconds. */
const NEWS_BEFORE_ANSWER = 300;

export function createPageSession({ ask, tab, toaster, tagsInUse }: Ports): PageSession {
  const phase = signal<Phase>({ kind: 'finding' });
  const saved = signal<ReadonlyMap<string, Annotation>>(new Map());
  const apart = signal<readonly SavedHere[]>([]);
  const drafts = signal<ReadonlyMap<string, ReaderWords>>(new Map());
  const libraryTags = signal<readonly string[]>([]);
  const knownTags = computed(() => {
    const here = [...drafts.value.values(), ...saved.value.values()].flatMap(({ tags }) => tags);
    return [...new Set([...here, ...libraryTags.value])];
  });

  /** Written by this session and not heard of yet. */
  const own = new Set<string>();

  const tell = (message: string, undo?: () => void) =>
    toaster.show({ message, tone: 'done', ...(undo && { undo }) });
  const complain = ({ message }: Problem) => toaster.show({ message, tone: 'problem' });

  async function open() {
    const opened = await ask('page.open', { tab });
    if (!opened.ok) {
      phase.value = { kind: 'failed', problem: opened.problem };
      return;
    }
    const view = opened.value;
    const placed = placeSaved(view);
    saved.value = placed.atClaims;
    apart.value = placed.apart;
    drafts.value = new Map(view.drafts.map((draft) => [draft.claim, draft]));
    phase.value = { kind: 'open', view };
    libraryTags.value = (await tagsInUse?.()) ?? [];
  }

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
    if (changed.ok) own.add(annotation.id);
    else complain(changed.problem);
  }

  async function keepDraft(key: string, { tags, note, stance }: ReaderWords) {
    const view = viewOf(phase.value);
    if (!view) return;
    putDraft(key, { tags, note, stance });
    const draft: Draft = { page: identityOf(view.article), claim: key, tags, note, stance };
    const kept = await ask('draft.keep', { tab, draft });
    if (!kept.ok) complain(kept.problem);
  }

  const newAnnotation = (view: PageView, claim: Claim): NewAnnotation => {
    const { tags, note, stance } = wordsOf(claim);
    return { claim: savedClaimOf(view.article, claim), tags, note, stance, origin: 'found' };
  };

  async function settle(view: PageView, claim: Claim, annotation: Annotation) {
    const key = claimKey(claim);
    own.add(annotation.id);
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
    tell(t('toast.saved'), () => void binAll([kept.value]));
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
    tell(t('toast.savedAll', kept.value.length), () => void binAll(kept.value));
  }

  async function binAll(annotations: readonly Annotation[]): Promise<boolean> {
    const ids = annotations.map(({ id }) => id);
    const binned = await ask('annotation.bin', { ids });
    if (!binned.ok) {
      complain(binned.problem);
      return false;
    }
    const gone = new Set(ids);
    for (const id of ids) own.add(id);
    saved.value = new Map([...saved.value].filter(([, { id }]) => !gone.has(id)));
    apart.value = apart.value.filter(({ annotation }) => !gone.has(annotation.id));
    return true;
  }

  async function remove(annotation: Annotation) {
    const before = { saved: saved.value, apart: apart.value };
    if (!(await binAll([annotation]))) return;
    tell(t('toast.binned'), async () => {
      const restored = await ask('annotation.restore', { ids: [annotation.id] });
      if (!restored.ok) return complain(restored.problem);
      own.add(annotation.id);
      const isIt = (one: Annotation) => one.id === annotation.id;
      saved.value = new Map([...saved.value, ...[...before.saved].filter(([, one]) => isIt(one))]);
      apart.value = [...apart.value, ...before.apart.filter((here) => isIt(here.annotation))];
    });
  }

  async function reject(claim: Claim) {
    const view = viewOf(phase.value);
    if (!view) return;
    const key = claimKey(claim);
    const { content } = savedClaimOf(view.article, claim);
    const when = new Date().toISOString();
    const rejection: Rejection = { page: identityOf(view.article), claim: key, content, when };
    const kept = await ask('finding.reject', { tab, rejection });
    if (!kept.ok) return complain(kept.problem);
    await open();
    tell(t('toast.rejected'), () => void bringBack([{ claim, rejection: key }]));
  }

  async function bringBack(rejected: readonly RejectedClaim[]) {
    const view = viewOf(phase.value);
    if (!view) return;
    const claims = rejected.map(({ rejection }) => rejection);
    const back = await ask('finding.bringBack', { page: identityOf(view.article), claims });
    if (!back.ok) return complain(back.problem);
    await open();
    tell(t('toast.broughtBack', claims.length));
  }

  async function hear(ids: readonly string[] | null) {
    // The news of a write may come before its answer does.
    await new Promise((resolve) => setTimeout(resolve, NEWS_BEFORE_ANSWER));
    const others = ids?.filter((id) => !own.delete(id));
    if (others === undefined || others.length > 0) await open();
  }

  async function reveal(spans: readonly Span[]) {
    const revealed = await ask('page.reveal', { tab, spans });
    if (!revealed.ok) complain(revealed.problem);
  }

  return {
    phase,
    saved,
    apart,
    knownTags,
    open,
    wordsOf,
    say,
    save,
    saveAll,
    reject,
    bringBack,
    remove,
    hear,
    reveal,
  };
}

const viewOf = (phase: Phase): PageView | undefined => (phase.kind === 'open' ? phase.view : undefined);

/** What makes two visits the same article. */
