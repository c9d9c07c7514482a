import { type CompareFilter, NO_FILTER } from '../../lib/compare/narrow.ts';
import { t } from '../wording/words.ts';

export const COMPARE_VIEWS = [
  'claims',
  'sources',
  'organisations',
  'sourcing',
  'timeline',
  'citations',
] as const;
export type CompareViewName = (typeof COMPARE_VIEWS)[number];

export const VIEW_TITLES: Readonly<Record<CompareViewName, () => string>> = {
  claims: () => t('compare.claims'),
  sources: () => t('compare.sources'),
  organisations: () => t('compare.organisations'),
  sourcing: () => t('compare.sourcing'),
  timeline: () => t('compare.timeline'),
  citations: () => t('compare.citations'),
};

/** Where in the comparison the reader is: the story, the view and what it is narrowed down to. */
export interface ComparePlace {
  readonly view: CompareViewName;
  readonly story?: string;
  readonly filter: CompareFilter;
}

export const FIRST_COMPARISON: ComparePlace = { view: 'claims', filter: NO_FILTER };

/** Never fails: what is not asked, or asked wrongly, is as it is at first. */
export function comparePlaceIn(asked: URLSearchParams): ComparePlace {
  const story = asked.get('story');
  const [from, until] = [dayIn(asked.get('from')), dayIn(asked.get('until'))];
  return {
    view: COMPARE_VIEWS.find((view) => view === asked.get('as')) ?? 'claims',
    ...(story && { story }),
    filter: {
      words: asked.get('words') ?? '',
      outlets: asked.getAll('outlet'),
      sources: asked.getAll('source'),
      tags: asked.getAll('tag'),
      ...(from && { from }),
      ...(until && { until }),
      onlyDifferingFigures: asked.get('figures') === 'differ',
    },
  };
}

export function askedOf({ view, story, filter }: ComparePlace): URLSearchParams {
  const asked = new URLSearchParams();
  if (view !== 'claims') asked.set('as', view);
  if (story) asked.set('story', story);
  if (filter.words !== '') asked.set('words', filter.words);
  for (const outlet of filter.outlets) asked.append('outlet', outlet);
  for (const source of filter.sources) asked.append('source', source);
  for (const tag of filter.tags) asked.append('tag', tag);
  if (filter.from) asked.set('from', filter.from);
  if (filter.until) asked.set('until', filter.until);
  if (filter.onlyDifferingFigures) asked.set('figures', 'differ');
  return asked;
}

const dayIn = (given: string | null): string | undefined =>
  given !== null && /^\d{4}-\d\d-\d\d$/.test(given) ? given : undefined;
