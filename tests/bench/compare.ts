/**
 * Times the comparison as a library grows. No data is needed: claims are made up from a vocabulary as uneven as that
 * of English, many of them in several wordings.
 *
 *     node tests/bench/compare.ts [MOST_CLAIMS]
 */
import { compareArticles } from '../../lib/compare/compare.ts';
import { ClaimIndex } from '../../lib/compare/match/claim-index.ts';
import { groupStories } from '../../lib/compare/stories.ts';
import { savedArticle, savedClaim } from '../compare/saved.ts';

const most = Number(process.argv[2] ?? 100_000);
const VOCABULARY = 30_000;
/** Words commoner than this are those that no claim is compared by. */
const COMMONEST = 60;
const WORDS = 18;

/** A small generator of its own, so that every run times the same claims. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const random = seeded(7);
const SYLLABLES = 'ba ce di fo gu ha ki lo mu ne pa re si to vu wa xe yo zi tra'.split(' ');
const wordAt = (rank: number) =>
  [rank % 20, Math.floor(rank / 20) % 20, Math.floor(rank / 400) % 20, Math.floor(rank / 8000)]
    .map((at) => SYLLABLES[at] ?? '')
    .join('');
/** Common words often, rare ones seldom, after Zipf. */
const anyWord = () => wordAt(Math.floor(COMMONEST * (VOCABULARY / COMMONEST) ** random()));
const anyClaim = () => Array.from({ length: WORDS }, anyWord).join(' ');
const reworded = (claim: string) =>
  claim
    .split(' ')
    .map((word) => (random() < 0.3 ? anyWord() : word))
    .join(' ');

function times(run: () => void, rounds: number): { median: number; p95: number } {
  const taken = Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return { median: taken[Math.floor(rounds / 2)] ?? 0, p95: taken[Math.floor(rounds * 0.95)] ?? 0 };
}

const ms = (value: number) => `${value.toFixed(1)} ms`;

for (let size = 1_000; size <= most; size *= 10) {
  const claims = Array.from({ length: size }, anyClaim);
  const index = new ClaimIndex();
  const start = performance.now();
  claims.forEach((claim, at) => {
    index.add(String(at), claim);
  });
  const built = performance.now() - start;
  const { median, p95 } = times(() => {
    index.matches(reworded(claims[Math.floor(random() * size)] ?? ''), 0.14);
  }, 200);
  console.log(`${size} claims: indexed in ${ms(built)}; matches of a new one ${ms(median)} (p95 ${ms(p95)})`);
}

function story(articles: number, claimsEach: number) {
  const matters = Array.from({ length: claimsEach * 3 }, anyClaim);
  const saved = Array.from({ length: articles }, (_, at) =>
    savedArticle(`Outlet ${at % 12}`, {
      id: `article-${at}`,
      headline: matters.slice(0, 2).join(' ').slice(0, 80),
    }),
  );
  const annotations = saved.flatMap((article) =>
    Array.from({ length: claimsEach }, () =>
      savedClaim(article, {
        content: reworded(matters[Math.floor(random() * matters.length)] ?? ''),
        source: `Source ${Math.floor(random() * 9)}`,
      }),
    ),
  );
  return { articles: saved, annotations };
}

const fifty = story(50, 8);
const compared = times(() => {
  compareArticles(fifty);
}, 5);
console.log(`A story of 50 articles with 8 claims each: ${ms(compared.median)}`);

for (let size = 1_000; size <= most / 10; size *= 10) {
  const stories = Array.from({ length: size / 5 }, () => story(5, 4));
  const articles = stories.flatMap((one, at) =>
    one.articles.map((article) => ({ ...article, id: `${at} ${article.id}` })),
  );
  const annotations = stories.flatMap((one, at) =>
    one.annotations.map((annotation) => ({ ...annotation, article: `${at} ${annotation.article}` })),
  );
  const start = performance.now();
  const found = groupStories(articles, annotations);
  console.log(
    `${size} articles, ${annotations.length} claims: ${found.length} stories in ${ms(performance.now() - start)}`,
  );
}
