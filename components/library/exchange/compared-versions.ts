import type { Annotation } from '../../../lib/annotation/annotation.ts';
import type { Codebook } from '../../../lib/codebook/codebook.ts';
import { codesInWords } from '../../../lib/codebook/codes-in-words.ts';
import { statusName } from '../../claim/status-names.ts';
import { shortDate } from '../../wording/formats.ts';
import { READER_STANCE_NAMES } from '../../wording/names.ts';
import { t } from '../../wording/words.ts';

/** One field of a claim, as each of its versions has it. */
export interface ComparedField {
  readonly name: string;
  /** In the order of the versions. */
  readonly values: readonly string[];
  readonly differs: boolean;
}

const FIELDS: readonly { readonly name: () => string; readonly of: (version: Annotation) => string }[] = [
  {
    name: () => t('conflicts.content'),
    of: ({ claim }) => claim.content.map(({ text }) => text).join(' … '),
  },
  { name: () => t('facet.source'), of: ({ claim }) => claim.source?.name ?? claim.source?.text ?? '' },
  { name: () => t('facet.tag'), of: ({ tags }) => tags.join(', ') },
  { name: () => t('conflicts.note'), of: ({ note }) => note },
  { name: () => t('facet.stance'), of: ({ stance }) => (stance ? READER_STANCE_NAMES[stance]() : '') },
  { name: () => t('conflicts.status'), of: ({ status }) => (status ? statusName(status) : '') },
  { name: () => t('library.bin'), of: ({ binned }) => shortDate(binned) ?? '' },
];

/** What the versions are coded as, a field of a codebook after the other, where one of them is coded in it. */
function codedFields(versions: readonly Annotation[], codebooks: readonly Codebook[]) {
  const inWords = codesInWords(codebooks);
  const coded = versions.map(({ codes }) => inWords(codes));
  const fields = [...new Set(coded.flat().map(({ field }) => field))];
  return fields.map((name) => ({
    name,
    values: coded.map((codes) => codes.find(({ field }) => field === name)?.values.join(', ') ?? ''),
  }));
}

/** The words that were saved and whose they are, always; of the rest, what any version has. */
export function comparedFields(
  versions: readonly Annotation[],
  codebooks: readonly Codebook[],
): readonly ComparedField[] {
  const told = FIELDS.map(({ name, of }) => ({ name: name(), values: versions.map(of) })).filter(
    ({ values }, at) => at < 2 || values.some((value) => value !== ''),
  );
  return [...told, ...codedFields(versions, codebooks)].map((field) => ({
    ...field,
    differs: new Set(field.values).size > 1,
  }));
}
