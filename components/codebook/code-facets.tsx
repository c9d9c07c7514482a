import { codeKey } from '../../lib/codebook/code-names.ts';
import { type Codebook, type CodebookField, isClosed } from '../../lib/codebook/codebook.ts';
import type { Chosen, FacetCounts } from '../../lib/library/search/search-request.ts';
import { toggled } from '../library/listing/facets.ts';
import { number } from '../wording/formats.ts';
import { t } from '../wording/words.ts';

interface CodeFacetsProps {
  readonly codebook: Codebook;
  readonly counts: FacetCounts;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}

/** A facet for each closed field of the codebook in use: every value with how many claims it leaves, also none. */
export const CodeFacets = ({ codebook, ...facets }: CodeFacetsProps) => (
  <section class="facets" aria-label={t('coding.facets', [codebook.title])}>
    {codebook.fields.filter(isClosed).map((field) => (
      <FieldFacet key={field.id} field={field} {...facets} />
    ))}
  </section>
);

interface FieldFacetProps extends Omit<CodeFacetsProps, 'codebook'> {
  readonly field: CodebookField;
}

function FieldFacet({ field, counts, chosen, onChoose }: FieldFacetProps) {
  const countOf = new Map(counts.values.map(({ value, count }) => [value, count]));
  const values = field.values
    .map((value) => ({ ...value, key: codeKey(field.id, value.id) }))
    .filter(({ key, retired }) => countOf.has(key) || !(retired || field.retired));
  if (values.length === 0) return null;
  return (
    <details class="facet" open>
      <summary dir="auto">{field.label}</summary>
      <ul>
        {values.map(({ key, label, definition }) => (
          <li key={key}>
            <label title={definition}>
              <input
                type="checkbox"
                checked={chosen.code.includes(key)}
                onChange={() => onChoose(toggled(chosen, 'code', key))}
              />
              <span class="facet-value" dir="auto">
                {label}
              </span>
              <span class="count">{number(countOf.get(key) ?? 0)}</span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
