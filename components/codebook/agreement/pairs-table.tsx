import type { FieldAgreement } from '../../../lib/codebook/agreement/field-agreement.ts';
import { listed, number } from '../../wording/formats.ts';
import { t } from '../../wording/words.ts';
import { coderName } from './coder-names.ts';
import { coefficientInWords } from './coefficient-words.ts';

/** How far every two coders agree in a field. */
export function PairsTable({ agreement }: { readonly agreement: FieldAgreement }) {
  const { field, pairs, unknown } = agreement;
  return (
    <>
      {pairs.length > 0 && (
        <div class="agreement-scroll">
          <table>
            <caption>{t('agreement.pairs', [field.label])}</caption>
            <thead>
              <tr>
                <th scope="col">{t('agreement.coders')}</th>
                <th scope="col">{t('agreement.both')}</th>
                <th scope="col">{t('agreement.agreed')}</th>
                <th scope="col">{t('agreement.cohen')}</th>
              </tr>
            </thead>
            <tbody>
              {pairs.map(({ coders: [one, other], agreeing, kappa }) => (
                <tr key={`${one.key} ${other.key}`}>
                  <th scope="row" dir="auto">
                    {listed([coderName(one), coderName(other)])}
                  </th>
                  <td data-name={t('agreement.both')}>{number(kappa.units)}</td>
                  <td data-name={t('agreement.agreed')}>{number(agreeing)}</td>
                  <td data-name={t('agreement.cohen')}>{coefficientInWords(kappa)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {unknown > 0 && <p class="small muted">{t('agreement.unknown', unknown)}</p>}
    </>
  );
}
