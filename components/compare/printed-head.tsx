import type { CompareFilter } from '../../lib/compare/narrow.ts';
import { t } from '../wording/words.ts';
import { type CompareViewName, VIEW_TITLES } from './compare-place.ts';

interface PrintedHeadProps {
  readonly view: CompareViewName;
  readonly filter: CompareFilter;
  /** How many rows are left. */
  readonly shown: number;
}

/** On paper, in place of the tabs and the filter: what is shown, and what of it was left out. */
export const PrintedHead = ({ view, filter, shown }: PrintedHeadProps) => (
  <div class="printed-only">
    <h3>{VIEW_TITLES[view]()}</h3>
    <p class="muted small">{[...narrowings(filter), t('compare.shown', shown)].join(' · ')}</p>
  </div>
);

const narrowings = (filter: CompareFilter): readonly string[] => [
  ...(filter.words.trim() === '' ? [] : [`“${filter.words.trim()}”`]),
  ...filter.outlets,
  ...filter.sources,
  ...filter.tags,
  ...(filter.from ? [`${t('compare.from')} ${filter.from}`] : []),
  ...(filter.until ? [`${t('compare.until')} ${filter.until}`] : []),
  ...(filter.onlyDifferingFigures ? [t('compare.onlyDiffering')] : []),
];
