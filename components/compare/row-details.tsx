import { contentOf as textOf } from '../../lib/compare/claim-text.ts';
import type { ComparedClaim } from '../../lib/compare/compared-claim.ts';
import type { Comparison, ComparisonRow } from '../../lib/compare/comparison.ts';
import { claimsIn } from '../../lib/compare/evidence.ts';
import { percent } from '../wording/formats.ts';
import { t } from '../wording/words.ts';
import { noMatchText, reasonText } from './compare-words.ts';
import { DifferenceEntry } from './difference-entry.tsx';
import { type Decide, RowDecisions } from './row-decisions.tsx';

interface RowDetailsProps {
  readonly id: string;
  readonly row: ComparisonRow;
  readonly comparison: Comparison;
  readonly onReveal: (annotation: string) => void;
  readonly decide: Decide;
}

/** The evidence of one row: why its claims stand together and in what they differ. */
export const RowDetails = ({ id, row, comparison, onReveal, decide }: RowDetailsProps) => (
  <div class="row-details" id={id}>
    {row.links.length > 0 && (
      <section>
        <h4>{row.state === 'apart' ? t('compare.nearest') : t('compare.why')}</h4>
        <ul>
          {row.links.map((link) => (
            <li key={`${link.a} ${link.b}`}>
              {row.state === 'apart' ? (
                <q dir="auto">{claimWith(comparison, link.a === row.id ? link.b : link.a, contentOf)}</q>
              ) : (
                <bdi class="kicker">
                  {[link.a, link.b].map((id) => claimWith(comparison, id, outletOf)).join(' / ')}
                </bdi>
              )}{' '}
              {[...link.reasons.map(reasonText), t('compare.likeness', [percent(link.likeness)])].join('; ')}
            </li>
          ))}
        </ul>
      </section>
    )}
    {row.state !== 'apart' && (
      <section>
        <h4>{t('compare.differs')}</h4>
        {row.differences.length === 0 && <p class="muted">{t('compare.nothingDiffers')}</p>}
        <dl class="differences">
          {row.differences.map((difference, at) => (
            <DifferenceEntry key={`${difference.kind} ${at}`} difference={difference} onReveal={onReveal} />
          ))}
        </dl>
      </section>
    )}
    <RowDecisions row={row} comparison={comparison} decide={decide} />
    {row.withoutMatch.length > 0 && <p class="muted">{noMatchText(row.withoutMatch)}</p>}
  </div>
);

const contentOf = ({ annotation }: ComparedClaim): string => textOf(annotation);
const outletOf = ({ article }: ComparedClaim): string => article.outlet;

/** Something of the claim with that id; nothing where it is not in the comparison. */
function claimWith(comparison: Comparison, id: string, what: (claim: ComparedClaim) => string): string {
  const claim = claimsIn(comparison).find(({ annotation }) => annotation.id === id);
  return claim ? what(claim) : '';
}
