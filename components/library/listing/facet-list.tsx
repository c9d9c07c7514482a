import { READER_STANCES } from '../../../lib/annotation/annotation.ts';
import { SOURCE_TYPES } from '../../../lib/attribution/claim.ts';
import { type Chosen, type FacetCounts, NOTHING_CHOSEN } from '../../../lib/library/search/search-request.ts';
import { monthAndYear, number } from '../../wording/formats.ts';
import { READER_STANCE_NAMES, SOURCE_TYPE_NAMES } from '../../wording/names.ts';
import { t } from '../../wording/words.ts';
import { FACETS, type Facet, isAnyChosen, toggled } from './facets.ts';

const SHOWN = 8;

/** Collections have a list of their own, in which they are made and named; codes have one for each field. */
type ListedFacet = Exclude<Facet, 'collection' | 'code'>;
const isListed = (facet: Facet): facet is ListedFacet => facet !== 'collection' && facet !== 'code';

const FACET_NAMES: Readonly<Record<ListedFacet, () => string>> = {
  outlet: () => t('facet.outlet'),
  source: () => t('facet.source'),
  tag: () => t('facet.tag'),
  stance: () => t('facet.stance'),
  organisation: () => t('facet.organisation'),
  type: () => t('facet.type'),
  month: () => t('facet.month'),
};

interface FacetListProps {
  readonly counts: Readonly<Record<Facet, FacetCounts>>;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}

/** What the library can be narrowed to, each with how many claims that leaves. */
export const FacetList = ({ counts, chosen, onChoose }: FacetListProps) => (
  <section class="facets" aria-label={t('facet.title')}>
    {FACETS.filter(isListed).map((facet) => (
      <FacetGroup key={facet} facet={facet} counts={counts} chosen={chosen} onChoose={onChoose} />
    ))}
    {isAnyChosen(chosen) && (
      <button type="button" class="button outlined" onClick={() => onChoose(NOTHING_CHOSEN)}>
        {t('facet.clear')}
      </button>
    )}
  </section>
);

function FacetGroup({ facet, counts, chosen, onChoose }: FacetListProps & { readonly facet: ListedFacet }) {
  const { values, more } = counts[facet];
  const left = more + Math.max(0, values.length - SHOWN);
  if (values.length === 0) return null;
  return (
    <details class="facet" open={OPEN.includes(facet)}>
      <summary>{FACET_NAMES[facet]()}</summary>
      <ul>
        {values.slice(0, SHOWN).map(({ value, count }) => (
          <li key={value}>
            <label>
              <input
                type="checkbox"
                checked={chosen[facet].includes(value)}
                onChange={() => onChoose(toggled(chosen, facet, value))}
              />
              <span class="facet-value" dir="auto">
                {valueName(facet, value)}
              </span>
              <span class="count">{number(count)}</span>
            </label>
          </li>
        ))}
      </ul>
      {left > 0 && <p class="small muted">{t('facet.more', left)}</p>}
    </details>
  );
}

const OPEN: readonly ListedFacet[] = ['outlet', 'source', 'tag'];

function valueName(facet: Facet, value: string): string {
  if (facet === 'month') return monthAndYear(value) ?? value;
  const stance = facet === 'stance' && READER_STANCES.find((one) => one === value);
  if (stance) return READER_STANCE_NAMES[stance]();
  const type = facet === 'type' && SOURCE_TYPES.find((one) => one === value);
  return type ? SOURCE_TYPE_NAMES[type]() : value;
}
