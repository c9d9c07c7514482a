import {
  CUE_STANCES,
  type CueStance,
  FORMS,
  type Form,
  SOURCE_TYPES,
  type SourceType,
  UNRESOLVED_REASONS,
  type UnresolvedReason,
} from '../../lib/attribution/claim.ts';
import type { BareAttribution } from '../../lib/attribution/describing/bare-attribution.ts';
import type { Span } from '../../lib/language/span.ts';
import { ORGANISATION_KINDS, type Organisation } from '../../lib/organisations/organisation.ts';
import type { Person } from '../../lib/organisations/person.ts';
import { findQuoted } from './find-quoted.ts';

/** What an annotator says of one claim; chain and names by their words. */
export interface GoldClaim {
  readonly bare: BareAttribution;
  readonly form: Form;
  readonly sourceType: SourceType;
  readonly stance: CueStance;
  /** Whom the source stands for, where it stands for somebody. */
  readonly resolved?: string;
  readonly unresolved?: UnresolvedReason;
  /** Empty where there is only one source. */
  readonly chain: readonly string[];
  /** Each as `[bound] value [unit] [| what is counted]`. */
  readonly figures: readonly string[];
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  /** "wire", "tabloid", "British marks" … */
  readonly style: string;
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  readonly claims: readonly GoldClaim[];
}

/** Reads one annotated article. @throws {Error} naming the article and the entry that does not hold. */
export function parseGoldArticle(id: string, text: string, annotation: unknown): GoldArticle {
  try {
    const { style, people, organisations, claims } = record(annotation);
    return {
      id,
      text,
      style: string(style),
      people: Object.entries(record(people)).map(([name, aliases]) => ({
        name,
        mentions: mentionsOf(text, [name, ...list(aliases).map(string)]),
        confidence: 1,
      })),
      organisations: list(organisations).map((entry) => organisation(text, record(entry))),
      claims: list(claims).map((entry) => claim(text, record(entry))),
    };
  } catch (error) {
    throw new Error(`${id}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

type Fields = Readonly<Record<string, unknown>>;

function organisation(text: string, fields: Fields): Organisation {
  const name = string(fields.name);
  return {
    name,
    kind: oneOf(ORGANISATION_KINDS, fields.kind),
    mentions: mentionsOf(text, [name, ...list(fields.aliases).map(string)]),
    roles: ['named'],
    confidence: 1,
  };
}

function claim(text: string, fields: Fields): GoldClaim {
  const content = list(fields.content).map((quoted) => findQuoted(text, string(quoted)));
  const cue = findQuoted(text, string(fields.cue), content);
  const source = findQuoted(text, string(fields.source), [cue], [cue, ...content]);
  return {
    bare: { source: [source], cue: [cue], content, confidence: 1, act: 'speech' },
    form: oneOf(FORMS, fields.form),
    sourceType: oneOf(SOURCE_TYPES, fields.sourceType),
    stance: oneOf(CUE_STANCES, fields.stance),
    ...(fields.resolved === undefined ? {} : { resolved: string(fields.resolved) }),
    ...(fields.unresolved === undefined ? {} : { unresolved: oneOf(UNRESOLVED_REASONS, fields.unresolved) }),
    chain: list(fields.chain ?? []).map(string),
    figures: list(fields.figures ?? []).map(string),
  };
}

const WORDY = /[\p{L}\p{N}]/u;

/** Every place at which one of the names stands as a whole word; a longer name hides a shorter one inside it. */
function mentionsOf(text: string, names: readonly string[]): readonly Span[] {
  const found: Span[] = [];
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      const end = start + name.length;
      const isWhole = !WORDY.test(text.charAt(start - 1)) && !WORDY.test(text.charAt(end));
      if (isWhole && !found.some((other) => start < other.end && end > other.start))
        found.push({ start, end });
    }
  }
  if (found.length === 0) throw new Error(`"${names[0]}" does not stand in the text.`);
  return found.sort((a, b) => a.start - b.start);
}

function record(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('An object is missing.');
  return { ...value };
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error('A list is missing.');
  return value;
}

function string(value: unknown): string {
  if (typeof value !== 'string') throw new Error('A text is missing.');
  return value;
}

function oneOf<T extends string>(values: readonly T[], value: unknown): T {
  const found = values.find((candidate) => candidate === value);
  if (found === undefined) throw new Error(`"${String(value)}" is none of ${values.join(', ')}.`);
  return found;
}
