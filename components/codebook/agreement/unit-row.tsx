import type { RosteredCoder } from '../../../lib/codebook/agreement/roster.ts';
import type { Code } from '../../../lib/codebook/code.ts';
import type { Codebook, CodebookField } from '../../../lib/codebook/codebook.ts';
import { valuesInWords } from '../../../lib/codebook/codes-in-words.ts';
import type { LibrarySession } from '../../library/library-session.ts';
import { hashOf, placeIn } from '../../library/place.ts';
import { t } from '../../wording/words.ts';
import { coderName } from './coder-names.ts';
import { Decision } from './decision.tsx';
import type { Standing, UnitInRow } from './unit-rows.ts';

interface UnitRowProps {
  readonly session: LibrarySession;
  readonly codebook: Codebook;
  readonly field: CodebookField;
  readonly coders: readonly RosteredCoder[];
  /** Whether there is a column for codes of nobody knows whom. */
  readonly withUnknown: boolean;
  readonly row: UnitInRow;
}

const STANDING_NAMES: Readonly<Record<Standing, () => string>> = {
  differ: () => t('agreement.differ'),
  agree: () => t('agreement.agree'),
  alone: () => t('agreement.alone'),
};

/** One unit: what each coded it as, and what holds. */
export function UnitRow({ session, codebook, field, coders, withUnknown, row }: UnitRowProps) {
  const { claim, unit, standing } = row;
  return (
    <tr class={standing}>
      <th scope="row">
        <a href={`#${placeOf(row)}`} dir="auto">
          {claim.claim.content.map(({ text }) => text).join(' … ')}
        </a>
        <span class="chip">{STANDING_NAMES[standing]()}</span>
      </th>
      {coders.map((coder) => (
        <Answer
          key={coder.key}
          field={field}
          name={coderName(coder)}
          codes={listOf(unit.byCoder.get(coder.key))}
        />
      ))}
      {withUnknown && <Answer field={field} name={t('agreement.somebody')} codes={unit.byUnknown} />}
      <td data-name={t('agreement.holds')}>
        <Decision session={session} codebook={codebook} field={field} row={row} />
      </td>
    </tr>
  );
}

/** Enough of them tell a claim from all others. */
const WORDS_SOUGHT = 10;

/** Where the library shows every annotation of the unit, at any width: by their words. */
function placeOf({ claim }: UnitInRow): string {
  const words = claim.claim.content[0]?.text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const place = placeIn('');
  const query = `"${words.slice(0, WORDS_SOUGHT).join(' ')}"`;
  return hashOf({ ...place, view: 'claims', request: { ...place.request, query } });
}

interface AnswerProps {
  readonly field: CodebookField;
  readonly name: string;
  readonly codes: readonly Code[];
}

/** Named anew where the columns have no room for heads. */
const Answer = ({ field, name, codes }: AnswerProps) => (
  <td data-name={name} class={codes.length === 0 ? 'unanswered' : undefined}>
    <bdi>{codes.map(({ value }) => valuesInWords(field, value).join(', ')).join(' / ') || '–'}</bdi>
  </td>
);

const listOf = (code: Code | undefined): readonly Code[] => (code ? [code] : []);
