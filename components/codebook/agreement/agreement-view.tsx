import './agreement.css';
import { useMemo, useState } from 'preact/hooks';
import { agreementIn, codersIn, unitsCompared } from '../../../lib/codebook/agreement/field-agreement.ts';
import { type Codebook, inUse, isClosed } from '../../../lib/codebook/codebook.ts';
import { SelectField } from '../../controls/select-field.tsx';
import type { LibrarySession } from '../../library/library-session.ts';
import { t } from '../../wording/words.ts';
import { FieldFigures } from './field-figures.tsx';
import { PairsTable } from './pairs-table.tsx';
import { UnitsTable } from './units-table.tsx';
import { useCodedUnits } from './use-coded-units.ts';

interface AgreementViewProps {
  readonly session: LibrarySession;
  readonly codebook: Codebook;
}

/** How far those agree who coded the same claims: in figures by field, then who coded what, and what holds. */
export function AgreementView({ session, codebook }: AgreementViewProps) {
  const claims = useCodedUnits(session, codebook);
  const [chosen, choose] = useState<string>();
  const fields = useMemo(() => {
    if (!claims || claims === 'unread') return [];
    const roster = codersIn(codebook, claims);
    return inUse(codebook.fields)
      .filter(isClosed)
      .map((field) => agreementIn(codebook, field, roster, claims));
  }, [claims, codebook]);
  if (claims === undefined) return <p class="muted">{t('agreement.counting')}</p>;
  if (claims === 'unread') return <p class="problem">{t('library.unreadableWhy')}</p>;
  const compared = fields.filter((field) => unitsCompared(field) > 0);
  const shown = fields.find(({ field }) => field.id === chosen) ?? compared[0];
  if (!shown) return <p class="muted">{t('agreement.none')}</p>;
  return (
    <div class="agreement">
      <FieldFigures fields={fields} />
      {fields.length > 1 && (
        <SelectField
          label={t('agreement.closer')}
          chosen={shown.field.id}
          options={fields.map(({ field }) => [field.id, field.label])}
          onChoose={choose}
        />
      )}
      <PairsTable agreement={shown} />
      <UnitsTable
        key={shown.field.id}
        session={session}
        codebook={codebook}
        agreement={shown}
        claims={claims}
      />
    </div>
  );
}
