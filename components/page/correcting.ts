import type { Annotation } from '../../lib/annotation/annotation.ts';
import { claimKey } from '../../lib/annotation/claim-key.ts';
import type { EditedClaim } from '../../lib/annotation/correction/edited-claim.ts';
import { identityOf } from '../../lib/annotation/describe-claim.ts';
import type { Claim } from '../../lib/attribution/claim.ts';
import type { PageView } from '../../lib/messaging/protocol.ts';
import type { Problem } from '../../lib/result.ts';
import type { ClaimGroup } from '../source/claim-groups.ts';
import { t } from '../wording/words.ts';
import type { Ask } from './ask.ts';

/** What a reader can put right on a page. Each answers whether it was done. */
export interface Correcting {
  /** Puts claims in the place of others: one for one, two for one or one for two. */
  readonly correct: (replaced: readonly Claim[], by: readonly EditedClaim[]) => Promise<boolean>;
  /** Makes a corrected claim what Sayso finds in its place. */
  readonly putBack: (claim: Claim) => Promise<boolean>;
  /** Says that a source is the same as one of another name. */
  readonly joinSources: (group: ClaimGroup, into: string) => Promise<boolean>;
}

interface Ports {
  /** Asks, and reads the page again where it was done. */
  readonly ask: Ask;
  readonly tab: number;
  readonly view: () => PageView | undefined;
  readonly savedAs: (claim: Claim) => Annotation | undefined;
  readonly tell: (message: string) => void;
  readonly complain: (problem: Problem) => void;
}

export function createCorrecting({ ask, tab, view, savedAs, tell, complain }: Ports): Correcting {
  async function correct(replaced: readonly Claim[], by: readonly EditedClaim[]) {
    const page = view();
    if (!page) return false;
    const kept = await ask('claim.correct', {
      tab,
      article: page.article,
      findings: page.findings,
      replaced: replaced.map(({ content }) => content),
      by,
      annotations: replaced.flatMap((claim) => savedAs(claim)?.id ?? []),
    });
    if (!kept.ok) {
      complain(kept.problem);
      return false;
    }
    tell(t('toast.corrected'));
    return true;
  }

  async function putBack({ content }: Claim) {
    const page = view();
    if (!page) return false;
    const back = await ask('claim.putBack', { tab, article: page.article, content });
    if (!back.ok) {
      complain(back.problem);
      return false;
    }
    tell(t('toast.putBack'));
    return true;
  }

  async function joinSources({ name, claims }: ClaimGroup, into: string) {
    const page = view();
    if (!page) return false;
    const changes = claims.flatMap((claim) => {
      const annotation = savedAs(claim);
      return annotation?.claim.source ? [{ id: annotation.id, change: calledSo(annotation, into) }] : [];
    });
    const joined = await ask('source.join', {
      tab,
      correction: { correction: 'speaker', page: identityOf(page.article), name, into },
      changes,
    });
    if (!joined.ok) {
      complain(joined.problem);
      return false;
    }
    tell(t('toast.joined', [name, into]));
    return true;
  }

  return { correct, putBack, joinSources };
}

const calledSo = ({ claim }: Annotation, name: string) => ({
  claim: { ...claim, source: claim.source && { ...claim.source, name } },
  origin: 'corrected' as const,
});

/** The claims of a page that its reader corrected, by `claimKey`. */
export const correctedIn = ({ corrected }: PageView): ReadonlySet<string> => new Set(corrected);

/** How a claim came to be, for when it is saved. */
export const originOf = (view: PageView, claim: Claim): 'found' | 'corrected' =>
  view.corrected.includes(claimKey(claim)) ? 'corrected' : 'found';
