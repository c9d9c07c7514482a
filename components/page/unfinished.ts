import { signal } from '@preact/signals';
import { claimKey } from '../../lib/annotation/claim-key.ts';
import type { EditedClaim } from '../../lib/annotation/correction/edited-claim.ts';
import { identityOf } from '../../lib/annotation/describe-claim.ts';
import type { Claim } from '../../lib/attribution/claim.ts';
import type { PageView } from '../../lib/messaging/protocol.ts';
import type { Problem } from '../../lib/result.ts';
import type { Ask } from './ask.ts';

/** Corrections that were begun and neither kept nor given up: they outlive the popup, which closes at any click. */
export interface UnfinishedCorrections {
  readonly unfinished: (claim: Claim) => EditedClaim | undefined;
  /** Keeps how far the correction of a claim has come; nothing gives it up. */
  readonly keepUnfinished: (claim: Claim, edited: EditedClaim | null) => Promise<void>;
}

interface Ports {
  readonly ask: Ask;
  readonly tab: number;
  readonly view: () => PageView | undefined;
  readonly complain: (problem: Problem) => void;
}

/** Beside the draft of what the reader says of the same claim. */
const draftKey = (claim: Claim): string => `correcting ${claimKey(claim)}`;

export function createUnfinished({ ask, tab, view, complain }: Ports): UnfinishedCorrections {
  /** What was done here since the page was read, by page and claim. */
  const since = signal<ReadonlyMap<string, EditedClaim | null>>(new Map());
  const placeOf = (page: PageView, claim: Claim) => `${identityOf(page.article)} ${draftKey(claim)}`;

  function unfinished(claim: Claim): EditedClaim | undefined {
    const page = view();
    if (!page) return undefined;
    const here = since.value.get(placeOf(page, claim));
    if (here !== undefined) return here ?? undefined;
    const kept = page.drafts.find((draft) => draft.claim === draftKey(claim))?.edited;
    return kept && isWithin(page.article.text, kept) ? kept : undefined;
  }

  async function keepUnfinished(claim: Claim, edited: EditedClaim | null) {
    const page = view();
    if (!page || (edited === null && !unfinished(claim))) return;
    since.value = new Map(since.value).set(placeOf(page, claim), edited);
    const place = { page: identityOf(page.article), claim: draftKey(claim) };
    const kept = edited
      ? await ask('draft.keep', { tab, draft: { ...place, tags: [], note: '', stance: null, edited } })
      : await ask('draft.drop', place);
    if (!kept.ok) complain(kept.problem);
  }

  return { unfinished, keepUnfinished };
}

/** The page may have become shorter since. */
const isWithin = (text: string, { source, cue, content }: EditedClaim): boolean =>
  [...source, ...cue, ...content].every(({ end }) => end <= text.length);
