import { wordingOf } from '../../lib/annotation/correction/describe-correction.ts';
import { isAbout } from '../../lib/annotation/correction/following.ts';
import { findingsBehind } from '../../lib/annotation/correction/put-back.ts';
import { identityOf, savedClaimOf } from '../../lib/annotation/describe-claim.ts';
import { isSameClaim } from '../../lib/annotation/record/same-claim.ts';
import { correctionsOfPage, putBackClaims as putBack } from '../../lib/library/corrections.ts';
import { annotationsOfArticle } from '../../lib/library/reader.ts';
import type { BackgroundRequests } from '../../lib/messaging/protocol.ts';
import { failed, type Result } from '../../lib/result.ts';
import { findIn } from './open-page.ts';

/** Makes a corrected claim, with those of the same correction, what Sayso finds in its place today. */
export async function putBackClaims({
  article,
  content,
}: BackgroundRequests['claim.putBack']['in']): Promise<Result<null>> {
  const { text } = article;
  const page = identityOf(article);
  const words = content.map((span) => wordingOf(text, span));
  const corrections = (await correctionsOfPage(page)).filter((one) => one.correction === 'claim');
  const about = corrections.filter((one) => isAbout(one, [words]));
  const { findings } = await findIn(article);
  const found = findingsBehind(text, findings.claims, about);
  if (found.length === 0)
    return failed(
      'not-found-again',
      'Sayso finds no claim there on the page as it is now. Your correction stays. To hide the claim, say that it is no claim.',
    );
  const made = about.flatMap(({ by }) => by);
  const saved = (await annotationsOfArticle(page)).filter(({ claim }) =>
    made.some((one) => isSameClaim(one, claim)),
  );
  return putBack({
    page,
    corrected: [words],
    claims: found.map((claim) => savedClaimOf(article, claim)),
    annotations: saved.map(({ id }) => id),
  });
}
