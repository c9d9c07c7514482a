import type { Code } from '../code.ts';
import type { Codebook, CodebookField } from '../codebook.ts';
import { valuesCoded } from '../coding.ts';
import type { Answers } from './answers.ts';
import type { Roster } from './roster.ts';

/** Codes of one unit as they stand together: those of an annotation or of a version of it. */
export interface CodedVersion {
  readonly codes?: readonly Code[];
  readonly adjudicated?: readonly Code[];
  /** ISO 8601, UTC. */
  readonly modified: string;
}

/** One unit in one field: who coded it as what. */
export interface CodedUnit {
  /** By the coder's key. */
  readonly byCoder: ReadonlyMap<string, Code>;
  /** Codes of which it is not known who gave them, one for each version; each counts as somebody's own. */
  readonly byUnknown: readonly Code[];
  /** What was decided to hold. */
  readonly adjudicated?: Code;
}

/** Of a coder's several answers the latest counts. Who has not answered in the field is not in it. */
export function codedUnit(
  { id: codebook }: Pick<Codebook, 'id'>,
  { id: field }: Pick<CodebookField, 'id'>,
  roster: Roster,
  versions: readonly CodedVersion[],
): CodedUnit {
  const isAsked = (code: Code) =>
    code.codebook === codebook && code.field === field && valuesCoded(code.value).length > 0;
  const byCoder = new Map<string, Code>();
  const byUnknown: Code[] = [];
  let adjudicated: Code | undefined;
  for (const version of versions.toSorted((a, b) => (a.modified < b.modified ? -1 : 1))) {
    const code = version.codes?.find(isAsked);
    if (code?.coder) byCoder.set(roster.keyOf(code.coder), code);
    else if (code) byUnknown.push(code);
    adjudicated = version.adjudicated?.find(isAsked) ?? adjudicated;
  }
  return { byCoder, byUnknown, ...(adjudicated && { adjudicated }) };
}

/** Where several values can be chosen, answers are equal when they are the very same values. */
export const answerOf = ({ value }: Code): string => valuesCoded(value).toSorted().join(' ');

export const answersOf = ({ byCoder, byUnknown }: CodedUnit): Answers =>
  [...byCoder.values(), ...byUnknown].map(answerOf);
