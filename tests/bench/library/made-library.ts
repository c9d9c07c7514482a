import type { Annotation } from '../../../lib/annotation/annotation.ts';
import type { NewAnnotation, NewArticle } from '../../../lib/annotation/draft.ts';
import type { LibraryContents } from '../../../lib/annotation/library-contents.ts';
import type { SavedArticle } from '../../../lib/annotation/saved-article.ts';
import { claim, newArticle } from '../../library/records.ts';
import { seeded } from '../../seeded.ts';

const CLAIMS_PER_ARTICLE = 10;
const SYLLABLES = [
  'ba',
  'kor',
  'li',
  'men',
  'to',
  'va',
  'shi',
  'dra',
  'nel',
  'pu',
  'ri',
  'sto',
  'gan',
  'we',
  'ulm',
  'cy',
];

/** Frequent words and rare ones, as in a language: the n-th word comes about 1/n as often as the first. */
const word = (random: () => number): string => {
  let rank = Math.floor(8000 ** random());
  let text = '';
  do {
    text += SYLLABLES[rank % SYLLABLES.length];
    rank = Math.floor(rank / SYLLABLES.length);
  } while (rank > 0);
  return text;
};

const sentence = (random: () => number, words: number): string =>
  Array.from({ length: words }, () => word(random)).join(' ');

const id = (kind: number, number: number): string =>
  `urn:uuid:0190a6f2-000${kind}-7000-8000-${number.toString(16).padStart(12, '0')}`;

const TIME = '2026-01-05T08:00:00.000Z';

export function madeLibrary(count: number): LibraryContents {
  const random = seeded(count);
  const articles = Array.from(
    { length: Math.ceil(count / CLAIMS_PER_ARTICLE) },
    (_, at): SavedArticle => ({
      ...newArticle(`page-${at}`, { headline: sentence(random, 8), outlet: `Outlet ${at % 40}` }),
      id: id(1, at),
      firstRead: TIME,
      lastRead: TIME,
    }),
  );
  const annotations = Array.from(
    { length: count },
    (_, at): Annotation => ({
      id: id(2, at),
      article: id(1, Math.floor(at / CLAIMS_PER_ARTICLE)),
      claim: claim(sentence(random, 18), (at % CLAIMS_PER_ARTICLE) * 400),
      tags: [word(random)],
      note: at % 3 === 0 ? sentence(random, 10) : '',
      stance: null,
      origin: 'found',
      created: TIME,
      modified: TIME,
    }),
  );
  return { articles, annotations };
}

/** A save into an article that is in the library already. */
export function madeSave(count: number, number: number): [NewArticle, readonly NewAnnotation[]] {
  const random = seeded(count + number + 1);
  const article = newArticle(`page-${number % Math.ceil(count / CLAIMS_PER_ARTICLE)}`);
  return [
    article,
    [
      {
        claim: claim(sentence(random, 18), 9000 + number),
        tags: [],
        note: '',
        stance: null,
        origin: 'found',
      },
    ],
  ];
}

/** As people type: whole words, beginnings, typos, filters. */
export const QUERIES = [
  'ba',
  'korli',
  'korlibamen',
  'menbto',
  'shidra va',
  'to li -ba',
  '"ba kor"',
  'outlet:"outlet 7" men',
  'tag:va',
  'after:2026-01 before:2026-03 lishi',
  'source:mayor drasto',
  'stogan ulm',
  'nel',
  '',
] as const;
