import { useState } from 'preact/hooks';
import type { CodingUnit } from '../../../lib/annotation/coding-units/coding-units.ts';
import type { FieldAgreement } from '../../../lib/codebook/agreement/field-agreement.ts';
import type { Codebook } from '../../../lib/codebook/codebook.ts';
import { Button } from '../../controls/button.tsx';
import type { LibrarySession } from '../../library/library-session.ts';
import { t } from '../../wording/words.ts';
import { coderName } from './coder-names.ts';
import { UnitRow } from './unit-row.tsx';
import { rowsOf } from './unit-rows.ts';

interface UnitsTableProps {
  readonly session: LibrarySession;
  readonly codebook: Codebook;
  readonly agreement: FieldAgreement;
  /** One for each unit of the agreement. */
  readonly claims: readonly CodingUnit[];
}

const AT_ONCE = 25;

/** Who coded what in a field, and what holds: those that differ first. */
export function UnitsTable({ session, codebook, agreement, claims }: UnitsTableProps) {
  const [atMost, setAtMost] = useState(AT_ONCE);
  const { field, coders, unknown } = agreement;
  const rows = rowsOf(agreement, claims);
  const left = Math.min(AT_ONCE, rows.length - atMost);
  return (
    <>
      <div class="agreement-scroll">
        <table class="agreement-units">
          <caption>{t('agreement.units', [field.label])}</caption>
          <thead>
            <tr>
              <th scope="col">{t('agreement.claim')}</th>
              {coders.map((coder) => (
                <th scope="col" key={coder.key} dir="auto">
                  {coderName(coder)}
                </th>
              ))}
              {unknown > 0 && <th scope="col">{t('agreement.somebody')}</th>}
              <th scope="col">{t('agreement.holds')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, atMost).map((row) => (
              <UnitRow
                key={row.claim.id}
                session={session}
                codebook={codebook}
                field={field}
                coders={coders}
                withUnknown={unknown > 0}
                row={row}
              />
            ))}
          </tbody>
        </table>
      </div>
      {left > 0 && <Button onPress={() => setAtMost(atMost + AT_ONCE)}>{t('agreement.more', left)}</Button>}
    </>
  );
}
