/** JSON Schema, draft 2020-12, as far as the shapes need it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a value from a file must look like: checks it in place, and describes itself as JSON Schema. */
export interface Shape<T> {
  /** Extra fields are let through and stay where they are. On refusal, `fault` tells what was expected where. */
  readonly fits: (value: unknown, fault: Fault) => value is T;
  readonly schema: JsonSchema;
}

/** A field that may be absent. */
export interface OptionalShape<T> extends Shape<T> {
  readonly optional: true;
}

/** Where a value first failed to fit, and what was wanted there. */
export class Fault {
  #path: string[] = [];
  #expected = '';

  refuse(expected: string): false {
    this.#path = [];
    this.#expected = expected;
    return false;
  }

  /** Called on the way out, from the innermost field to the outermost. */
  within(field: string | number): false {
    this.#path.unshift(String(field));
    return false;
  }

  /** "claim.content.0.text should be text" */
  toString(): string {
    return `${this.#path.join('.') || 'the record'} should be ${this.#expected}`;
  }
}
