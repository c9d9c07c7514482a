/** How a field is answered: by one of its values, by several of them, in words, or by a number. */
export const FIELD_KINDS = ['one', 'several', 'text', 'number'] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/** What a field asks about: the claim itself, or who makes it. */
export const FIELD_SUBJECTS = ['claim', 'source'] as const;
export type FieldSubject = (typeof FIELD_SUBJECTS)[number];

/** One of the answers that a field allows. */
export interface CodebookValue {
  /** `urn:uuid:` and a UUIDv7; what codes refer to, whatever the label becomes. */
  readonly id: string;
  readonly label: string;
  /** When to choose it, and when not. */
  readonly definition: string;
  /** A sentence that is coded so. */
  readonly example: string;
  /** The one key that chooses it, in lower case; unique in its codebook. */
  readonly shortcut?: string;
  /** It is offered no more, and stays with the claims that have it. */
  readonly retired?: true;
}

/** One question that is asked of every claim. */
export interface CodebookField {
  /** `urn:uuid:` and a UUIDv7. */
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  readonly kind: FieldKind;
  readonly about: FieldSubject;
  readonly required: boolean;
  /** In the order in which they are offered; none where the answer is in words or a number. */
  readonly values: readonly CodebookValue[];
  readonly retired?: true;
}

/** What claims are coded by: fields with closed values, each defined so that two people code alike. */
export interface Codebook {
  /** `urn:uuid:` and a UUIDv7; the same over export and import. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Counts up from 1 with each change that is kept; codes say under which edition they were given. */
  readonly edition: number;
  readonly fields: readonly CodebookField[];
  /** ISO 8601, UTC. */
  readonly created: string;
  readonly modified: string;
}

/** A codebook as its author wants it; one without an id is new. */
export interface CodebookDraft extends Pick<Codebook, 'title' | 'description' | 'fields'> {
  readonly id?: string;
}

/** Whether a field is answered by values of its own. */
export const isClosed = ({ kind }: Pick<CodebookField, 'kind'>): boolean =>
  kind === 'one' || kind === 'several';

/** What of a list is still offered. */
export const inUse = <T extends { readonly retired?: true }>(list: readonly T[]): readonly T[] =>
  list.filter(({ retired }) => !retired);
