/** JSON Schema, draft 2020-12, as far as the shapes need it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a value from a file must look like: checks it in place, and describes itself as JSON Schema. */
export interface Shape<T> {
  /** Extra fields are let through and stay where they are. On refusal, `fault` tells what was wanted where. */
  readonly fits: (value: unknown, fault: Fault) => value is T;
  readonly schema: JsonSchema;
}

/** A field that may be absent. */
export interface OptionalShape<T> extends Shape<T> {
  readonly optional: true;
}

/** What is wanted of a value, in English; `$1` is a number or a list of values. */
export const WANTED = {
  text: 'text',
  number: 'a number',
  natural: 'a whole number from 0',
  moment: 'a time like 2026-01-31T12:00:00.000Z',
  id: 'an id like urn:uuid:0190a6f2-…',
  value: 'one of $1',
  list: 'a list',
  listOf: 'a list of at least $1',
  object: 'an object',
  counts: 'an object of counts',
  truth: 'true or false',
  yes: 'true',
  pair: 'a pair',
  orderedPair: 'two different ids, the smaller first',
  forwards: 'a range whose end is not before its start',
} as const;
export type Wanted = keyof typeof WANTED;

/** Where a value first failed to fit, and what was wanted there. */
export class Fault {
  #path: string[] = [];
  wanted: Wanted = 'object';
  /** What stands for `$1`. */
  of = '';

  refuse(wanted: Wanted, of = ''): false {
    this.#path = [];
    this.wanted = wanted;
    this.of = of;
    return false;
  }

  /** Called on the way out, from the innermost field to the outermost. */
  within(field: string | number): false {
    this.#path.unshift(String(field));
    return false;
  }

  /** "claim.content.0.text"; empty where the whole record is meant. */
  get path(): string {
    return this.#path.join('.');
  }
}
