import type { RosteredCoder } from '../../../lib/codebook/agreement/roster.ts';
import { t } from '../../wording/words.ts';

/** "Ana", "Ana (2)" of another device, "Coder 1" where nobody was named. */
export function coderName({ name, number }: RosteredCoder): string {
  if (name === '') return t('agreement.coder', [String(number)]);
  return number === 1 ? name : `${name} (${number})`;
}
