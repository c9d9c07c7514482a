import {
  correctedClaimOf,
  describeEdited,
  wordingOf,
} from '../../lib/annotation/correction/describe-correction.ts';
import { identityOf, savedClaimOf } from '../../lib/annotation/describe-claim.ts';
import { correctClaims as keep } from '../../lib/library/corrections.ts';
import type { BackgroundRequests } from '../../lib/messaging/protocol.ts';
import type { Result } from '../../lib/result.ts';

/** Keeps what a reader corrected, told anew from its spans, in its saved claims too. */
export function correctClaims({
  article,
  findings,
  replaced,
  by,
  annotations,
}: BackgroundRequests['claim.correct']['in']): Promise<Result<null>> {
  const { text } = article;
  return keep({
    page: identityOf(article),
    replaced: replaced.map((content) => content.map((span) => wordingOf(text, span))),
    by: by.map((claim) => correctedClaimOf(text, claim)),
    claims: describeEdited(text, by, findings).map((claim) => savedClaimOf(article, claim)),
    annotations,
  });
}
