import type { Span } from '../language/span.ts';

/** One person of the page, full name and later surname joined. */
export interface Person {
  readonly name: string;
  /** In text order. Never empty. */
  readonly mentions: readonly Span[];
  /** "Foreign Minister", "spokesman". */
  readonly role?: string;
  readonly affiliation?: string;
  readonly confidence: number;
}
