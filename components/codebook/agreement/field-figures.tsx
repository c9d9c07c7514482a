import { type FieldAgreement, unitsCompared } from '../../../lib/codebook/agreement/field-agreement.ts';
import { number, percent } from '../../wording/formats.ts';
import { t } from '../../wording/words.ts';
import { coefficientInWords, meaningOf } from './coefficient-words.ts';

/** Agreement in figures, field by field, with what each means. */
export const FieldFigures = ({ fields }: { readonly fields: readonly FieldAgreement[] }) => (
  <>
    <div class="agreement-scroll">
      <table>
        <caption class="small muted">
          {t('agreement.why')} {t('agreement.beyond')}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('agreement.field')}</th>
            <th scope="col">{t('agreement.claims')}</th>
            <th scope="col">{t('agreement.percent')}</th>
            <th scope="col">{t('agreement.alpha')}</th>
            <th scope="col">{t('agreement.fleiss')}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((agreement) => (
            <tr key={agreement.field.id}>
              <th scope="row" dir="auto">
                {agreement.field.label}
              </th>
              <td data-name={t('agreement.claims')}>{number(unitsCompared(agreement))}</td>
              <td data-name={t('agreement.percent')}>
                {agreement.percent === undefined ? '–' : percent(agreement.percent)}
              </td>
              <td data-name={t('agreement.alpha')}>{coefficientInWords(agreement.alpha)}</td>
              <td data-name={t('agreement.fleiss')}>
                <Fleiss agreement={agreement} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
    <ul class="agreement-meanings small">
      {fields.map(({ field, alpha }) => (
        <li key={field.id}>
          <b dir="auto">{field.label}:</b> {meaningOf(alpha)}
        </li>
      ))}
    </ul>
  </>
);

function Fleiss({ agreement: { fleiss } }: { readonly agreement: FieldAgreement }) {
  if (!fleiss) return <>{t('agreement.twoCoders')}</>;
  if (fleiss.why === 'no unit') return <>{t('agreement.notAll')}</>;
  return (
    <>
      {coefficientInWords(fleiss)} <span class="small muted">{t('agreement.overClaims', fleiss.units)}</span>
    </>
  );
}
