import type { Coefficient, NoCoefficient } from '../../../lib/codebook/agreement/coefficient.ts';
import { percent } from '../../wording/formats.ts';
import { language, t } from '../../wording/words.ts';

/** Below this many claims one answer more or less moves a coefficient by much. */
const FEW = 10;

const REASONS: Readonly<Record<NoCoefficient, () => string>> = {
  'no unit': () => t('agreement.noUnit'),
  'one unit': () => t('agreement.oneUnit'),
  'one answer': () => t('agreement.oneAnswer'),
};

/** "0.743", or why there is no figure. */
export const coefficientInWords = (coefficient: Coefficient): string =>
  coefficient.value === undefined ? REASONS[coefficient.why]() : decimal(coefficient.value);

/** A coefficient in a sentence, for who has never met one. */
export function meaningOf(coefficient: Coefficient): string {
  const { value, units } = coefficient;
  if (value === undefined) return t('agreement.meansNothing', [REASONS[coefficient.why]()]);
  const few = units < FEW ? ` ${t('agreement.few')}` : '';
  if (value === 1) return t('agreement.meansFull') + few;
  if (value <= 0) return t('agreement.meansChance') + few;
  return t('agreement.meansPart', [percent(value)]) + few;
}

/** As coefficients are told. */
const decimal = (value: number): string =>
  new Intl.NumberFormat(language(), { minimumFractionDigits: 3, maximumFractionDigits: 3 }).format(value);
