import { ArrangedAround } from '../../exchange/arranged-around.ts';
import { look } from '../transact.ts';

/** So many claims are in memory at once. */
const BATCH = 500;

/** What must be known of some claims before they are written. */
export interface PartSurvey {
  /** The ids of the articles that they stand in. */
  readonly articles: ReadonlySet<string>;
  readonly around: ArrangedAround;
}

/** Goes over the claims of these ids; one that is gone is left out. */
export async function surveyOf(ids: ReadonlySet<string>): Promise<PartSurvey> {
  const articles = new Set<string>();
  const around = new ArrangedAround();
  const all = [...ids];
  for (let at = 0; at < all.length; at += BATCH) {
    const some = all.slice(at, at + BATCH);
    const found = await look((transaction) =>
      Promise.all(some.map((id) => transaction.objectStore('annotations').get(id))),
    );
    for (const annotation of found) {
      if (!annotation) continue;
      articles.add(annotation.article);
      around.add(annotation);
    }
  }
  return { articles, around };
}
