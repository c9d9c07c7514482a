import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { CodedAs } from '../../../lib/codebook/code.ts';
import type { Codebook, CodebookField } from '../../../lib/codebook/codebook.ts';
import { valuesInWords } from '../../../lib/codebook/codes-in-words.ts';
import { toggledValue } from '../../../lib/codebook/coding.ts';
import { Button } from '../../controls/button.tsx';
import { useEscape } from '../../controls/use-keys.ts';
import type { LibrarySession } from '../../library/library-session.ts';
import { t } from '../../wording/words.ts';
import { CodedField } from '../coded-field.tsx';
import { useCaughtUp } from '../use-caught-up.ts';
import type { UnitInRow } from './unit-rows.ts';

interface DecisionProps {
  readonly session: LibrarySession;
  readonly codebook: Codebook;
  readonly field: CodebookField;
  readonly row: UnitInRow;
}

/** What holds of a unit, by whose word, and the choice of it on demand. */
export function Decision({ session, codebook, field, row }: DecisionProps) {
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const id = useId();
  const { adjudicated } = row.unit;
  const close = () => {
    setOpen(false);
    place.current?.querySelector('button')?.focus();
  };
  useEscape(place, isOpen ? close : undefined);
  const words = adjudicated ? valuesInWords(field, adjudicated.value).join(', ') : '';
  return (
    <div class="decision" ref={place}>
      {adjudicated && (
        <p>
          <b dir="auto">{words}</b>
          {adjudicated.coder?.name && (
            <span class="small muted"> {t('agreement.decidedBy', [adjudicated.coder.name])}</span>
          )}
        </p>
      )}
      <Button
        look={row.standing === 'differ' ? 'outlined' : 'plain'}
        expanded={isOpen}
        controls={id}
        label={`${t(adjudicated ? 'agreement.change' : 'agreement.decide')}: ${shortOf(row)}`}
        onPress={() => setOpen(!isOpen)}
      >
        {t(adjudicated ? 'agreement.change' : 'agreement.decide')}
      </Button>
      <div id={id}>{isOpen && <Choice session={session} codebook={codebook} field={field} row={row} />}</div>
    </div>
  );
}

function Choice({ session, codebook, field, row }: DecisionProps) {
  const decide = async (value: CodedAs | null) =>
    session.told(
      await session.ports.ask('claim.adjudicate', {
        annotations: row.annotations,
        codebook: { id: codebook.id, edition: codebook.edition },
        field: field.id,
        value: value && Array.isArray(value) && value.length === 0 ? null : value,
      }),
      t('agreement.decided'),
    );
  const { now, change } = useCaughtUp<CodedAs | null>(
    row.unit.adjudicated?.value ?? null,
    (value) => void decide(value),
    JSON.stringify,
  );
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const inputs = [...(group.current?.querySelectorAll('input') ?? [])];
    (inputs.find(({ checked }) => checked) ?? inputs[0])?.focus();
  }, []);
  return (
    <div ref={group}>
      <CodedField
        field={asDecided(field)}
        coded={now ?? undefined}
        onToggle={(value) => change(toggledValue(field, now ?? undefined, value))}
        onAnswer={() => undefined}
      />
    </div>
  );
}

/** The values' keys choose them where a claim is coded, not here, and nothing has to be decided. */
const asDecided = (field: CodebookField): CodebookField => ({
  ...field,
  required: false,
  values: field.values.map(({ shortcut: _, ...value }) => value),
});

/** Tells one button from the next. UTF-16 code units. */
const SHORT = 60;
const shortOf = ({ claim }: UnitInRow): string => {
  const words = claim.claim.content[0]?.text ?? '';
  return words.length > SHORT ? `${words.slice(0, SHORT)}…` : words;
};
