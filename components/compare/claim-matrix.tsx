import { useEffect, useId, useState } from 'preact/hooks';
import { contentOf, sourceOf } from '../../lib/compare/claim-text.ts';
import type { ComparedClaim } from '../../lib/compare/compared-claim.ts';
import type { Cell, Comparison, ComparisonRow } from '../../lib/compare/comparison.ts';
import { hasDifferingFigures } from '../../lib/compare/narrow.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { CUE_STANCE_NAMES, FORM_NAMES } from '../wording/names.ts';
import { t } from '../wording/words.ts';
import { STATE_NAMES } from './compare-words.ts';
import type { Decide } from './row-decisions.tsx';
import { RowDetails } from './row-details.tsx';

interface ClaimMatrixProps {
  readonly comparison: Comparison;
  readonly onReveal: (annotation: string) => void;
  readonly decide: Decide;
}

/** So many rows are drawn at first, so that a large comparison can be narrowed down while its reader types. */
const DRAWN_AT_FIRST = 100;

/** Claims by outlets: who carries what, from whom, in which words. */
export function ClaimMatrix({ comparison, onReveal, decide }: ClaimMatrixProps) {
  const [drawn, setDrawn] = useState(DRAWN_AT_FIRST);
  useEffect(() => {
    const drawAll = () => setDrawn(Number.POSITIVE_INFINITY);
    addEventListener('beforeprint', drawAll);
    return () => removeEventListener('beforeprint', drawAll);
  }, []);
  const left = comparison.rows.length - drawn;
  return (
    <>
      <section class="table-scroll" tabIndex={-1} aria-label={t('compare.claims')}>
        <table class="claim-matrix">
          <caption class="unseen">{t('compare.claims')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('compare.claim')}</th>
              {comparison.outlets.map(({ outlet }) => (
                <th key={outlet} scope="col" dir="auto">
                  {outlet}
                </th>
              ))}
            </tr>
          </thead>
          {comparison.rows.slice(0, drawn).map((row) => (
            <MatrixRow key={row.id} row={row} comparison={comparison} onReveal={onReveal} decide={decide} />
          ))}
        </table>
      </section>
      {left > 0 && (
        <Button onPress={() => setDrawn(drawn + DRAWN_AT_FIRST)}>{t('compare.moreRows', left)}</Button>
      )}
    </>
  );
}

interface MatrixRowProps extends ClaimMatrixProps {
  readonly row: ComparisonRow;
}

function MatrixRow({ row, comparison, onReveal, decide }: MatrixRowProps) {
  const [isOpen, setOpen] = useState(false);
  const details = useId();
  return (
    <tbody class={`state-${row.state}`}>
      <tr>
        <th scope="row">
          <span class="gist" dir="auto">
            {gistOf(row)}
          </span>
          <span class={`chip state-${row.state}`}>{STATE_NAMES[row.state]()}</span>
          {hasDifferingFigures(row) && (
            <span class="chip figures-differ">
              <Icon name="figure" size={14} />
              {t('compare.difference.figures')}
            </span>
          )}
          <Button
            look="plain"
            icon="more"
            expanded={isOpen}
            controls={details}
            onPress={() => setOpen((was) => !was)}
          >
            {isOpen ? t('compare.hideDetails') : t('compare.details')}
          </Button>
        </th>
        {row.cells.map((cell) => (
          <MatrixCell key={cell.outlet} cell={cell} onReveal={onReveal} />
        ))}
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={row.cells.length + 1}>
            <RowDetails id={details} row={row} comparison={comparison} onReveal={onReveal} decide={decide} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

const LONGEST_GIST = 140;

/** The shortest wording names the row: it is the one that says the least beyond the matter. */
function gistOf({ cells }: ComparisonRow): string {
  const texts = cells.flatMap(({ claims }) => claims.map(({ annotation }) => contentOf(annotation)));
  const shortest = texts.reduce((short, text) => (text.length < short.length ? text : short), texts[0] ?? '');
  return shortest.length > LONGEST_GIST ? `${shortest.slice(0, LONGEST_GIST)}…` : shortest;
}

interface MatrixCellProps {
  readonly cell: Cell;
  readonly onReveal: (annotation: string) => void;
}

const MatrixCell = ({ cell, onReveal }: MatrixCellProps) => (
  <td class={cell.claims.length === 0 ? 'is-empty' : undefined}>
    {cell.claims.length === 0 && <span class="muted small">{t('compare.noneHere')}</span>}
    {cell.claims.map((claim) => (
      <CellClaim key={claim.annotation.id} claim={claim} onReveal={onReveal} />
    ))}
  </td>
);

function CellClaim({ claim: { annotation }, onReveal }: CellClaimProps) {
  const { claim } = annotation;
  return (
    <div class="cell-claim">
      <p class="cell-source">
        <span class={`source-${claim.sourceType}`}>
          <Icon name={claim.sourceType} size={14} />
        </span>
        <bdi>{sourceOf(annotation) ?? t('compare.noSource')}</bdi>
        {claim.cue && (
          <span class="muted">
            {' '}
            <bdi>{claim.cue.text}</bdi>
          </span>
        )}
      </p>
      <button
        type="button"
        class="claim-content quote"
        dir="auto"
        title={t('compare.reveal')}
        onClick={() => onReveal(annotation.id)}
      >
        {contentOf(annotation)}
      </button>
      <p class="muted small">
        {[
          FORM_NAMES[claim.form](),
          ...(claim.stance === 'neutral' ? [] : [CUE_STANCE_NAMES[claim.stance]()]),
        ].join(' · ')}
      </p>
    </div>
  );
}

interface CellClaimProps {
  readonly claim: ComparedClaim;
  readonly onReveal: (annotation: string) => void;
}
