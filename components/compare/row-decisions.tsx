import { useId, useRef, useState } from 'preact/hooks';
import { contentOf } from '../../lib/compare/claim-text.ts';
import type { Comparison, ComparisonRow } from '../../lib/compare/comparison.ts';
import { claimsIn } from '../../lib/compare/evidence.ts';
import { Button } from '../controls/button.tsx';
import { t } from '../wording/words.ts';

/** What the reader may say of the claims of a comparison, by their annotations' ids. */
export interface Decide {
  readonly onJoin: (ones: readonly string[], others: readonly string[]) => void;
  readonly onPart: (stay: readonly string[], out: readonly string[]) => void;
}

interface RowDecisionsProps {
  readonly row: ComparisonRow;
  readonly comparison: Comparison;
  readonly decide: Decide;
}

/** Where the reader joins and parts the claims of a row, whatever Sayso takes them for. */
export function RowDecisions({ row, comparison, decide }: RowDecisionsProps) {
  const self = useRef<HTMLElement>(null);
  const { onJoin, onPart } = {
    onJoin: keepingFocus(self, decide.onJoin),
    onPart: keepingFocus(self, decide.onPart),
  };
  const [first, second] = row.parts;
  return (
    <section class="row-decisions" ref={self}>
      <h4>{t('compare.decide')}</h4>
      {first && second ? (
        <div class="row">
          <Button icon="agree" onPress={() => onJoin(first, second)}>
            {t('compare.areSame')}
          </Button>
          <Button icon="disagree" onPress={() => onPart(first, second)}>
            {t('compare.areNotSame')}
          </Button>
        </div>
      ) : (
        <TakeOut row={row} onPart={onPart} />
      )}
      <JoinWith row={row} comparison={comparison} onJoin={onJoin} />
    </section>
  );
}

/** The row is laid out anew and its buttons with it: the keyboard stays at the table. */
const keepingFocus =
  (self: { readonly current: HTMLElement | null }, deed: Decide['onJoin']): Decide['onJoin'] =>
  (ones, others) => {
    const table = self.current?.closest('.table-scroll');
    if (table instanceof HTMLElement) table.focus();
    deed(ones, others);
  };

interface TakeOutProps extends Pick<Decide, 'onPart'> {
  readonly row: ComparisonRow;
}

function TakeOut({ row, onPart }: TakeOutProps) {
  const claims = claimsIn({ rows: [row] });
  if (claims.length < 2) return null;
  return (
    <ul>
      {claims.map(({ annotation, article }) => (
        <li key={annotation.id} class="row">
          <span dir="auto">
            <bdi class="kicker">{article.outlet}</bdi> {shortened(contentOf(annotation))}
          </span>
          <Button
            look="plain"
            icon="disagree"
            label={`${t('compare.takeOut')}: ${article.outlet}, ${shortened(contentOf(annotation))}`}
            onPress={() =>
              onPart(
                claims.map((claim) => claim.annotation.id).filter((id) => id !== annotation.id),
                [annotation.id],
              )
            }
          >
            {t('compare.takeOut')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

interface JoinWithProps extends Pick<Decide, 'onJoin'> {
  readonly row: ComparisonRow;
  readonly comparison: Comparison;
}

/** A list of more is none to choose from: the filter of the comparison leads to fewer. */
const MOST_OFFERED = 400;

function JoinWith({ row, comparison, onJoin }: JoinWithProps) {
  const id = useId();
  const [chosen, setChosen] = useState('');
  const others = comparison.rows.filter((other) => other.id !== row.id).slice(0, MOST_OFFERED);
  const other = others.find((one) => one.id === chosen);
  if (others.length === 0) return null;
  return (
    <p class="row">
      <label for={id}>{t('compare.joinWith')}</label>
      <select
        id={id}
        value={other ? chosen : ''}
        onChange={({ currentTarget }) => setChosen(currentTarget.value)}
      >
        <option value="">{t('compare.chooseClaim')}</option>
        {others.map((one) => (
          <option key={one.id} value={one.id}>
            {optionText(one)}
          </option>
        ))}
      </select>
      <Button
        icon="join"
        disabled={!other}
        onPress={() => other && onJoin(row.parts.flat(), other.parts[0] ?? [])}
      >
        {t('compare.join')}
      </Button>
    </p>
  );
}

const optionText = (row: ComparisonRow): string => {
  const [claim] = claimsIn({ rows: [row] });
  return claim ? `${claim.article.outlet}: ${shortened(contentOf(claim.annotation))}` : '';
};

const LONGEST = 90;
const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
