import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../lib/article/metadata/headline.ts';
import { factsOf } from '../../lib/article/metadata/page-facts.ts';
import { readsLike } from '../../lib/article/metadata/reads-like.ts';
import { documentOf } from './fixture-pages.ts';

interface Stated {
  readonly inData?: string;
  readonly toShare?: string;
  readonly shown?: string;
}

function headlineWhere({ inData, toShare, shown }: Stated): string | undefined {
  const data = { '@type': 'NewsArticle', headline: inData };
  const page = documentOf(`<head><title>${shown ?? ''} | The Courier</title>
    ${inData ? `<script type="application/ld+json">${JSON.stringify(data)}</script>` : ''}
    ${toShare ? `<meta property="og:title" content="${toShare}">` : ''}
    <meta property="og:site_name" content="The Courier"></head>
    <body><main>${shown ? `<h1>${shown}</h1>` : ''}<p>The council met.</p></main></body>`);
  return headlineOf(factsOf(page, 'https://courier.example/news/1'))?.value;
}

const SHOWN = 'Council votes to close the old swimming pool in the spring';
const SHORTENED = 'Council votes to close old swimming pool in the spring';
const FOR_SEARCHES = 'Harbour town pool closing date: everything you need to know';

describe('the headline of a page', () => {
  it.each<[string, Stated, string]>([
    ['is the data’s where the page shows it', { inData: SHOWN, toShare: FOR_SEARCHES, shown: SHOWN }, SHOWN],
    ['is the data’s with a word changed', { inData: SHORTENED, toShare: SHOWN, shown: SHOWN }, SHORTENED],
    ['is the share title’s with a word changed', { toShare: SHORTENED, shown: SHOWN }, SHORTENED],
    ['is no share title that reads otherwise', { toShare: FOR_SEARCHES, shown: SHOWN }, SHOWN],
    ['is no search title in the data', { inData: FOR_SEARCHES, toShare: SHOWN, shown: SHOWN }, SHOWN],
    ['is what is stated twice', { inData: SHOWN, toShare: SHOWN, shown: FOR_SEARCHES }, SHOWN],
    ['is the share title without the outlet', { toShare: `${SHOWN} | The Courier` }, SHOWN],
  ])('%s', (_, stated, headline) => {
    expect(headlineWhere(stated)).toBe(headline);
  });
});

describe('headlines read alike', () => {
  it('whatever their quotes, capitals and dashes', () => {
    expect(readsLike('‘Enough’, says mayor – again', "'ENOUGH', Says Mayor - Again")).toBe(true);
  });

  it('never where they share no words', () => {
    expect(readsLike('One', 'Other')).toBe(false);
    expect(readsLike('', '')).toBe(false);
  });
});
