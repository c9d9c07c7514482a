import type { Act, CueStance, Figure, Form, SourceType } from '../attribution/claim.ts';
import type { Code } from '../codebook/code.ts';
import type { Anchor } from './selector.ts';

/** The reader's own stance towards a saved claim; apart from the cue's stance, which is the writer's. */
export const READER_STANCES = ['agree', 'disagree', 'unsure'] as const;
export type ReaderStance = (typeof READER_STANCES)[number];

/** Whether Sayso found the claim, the reader corrected it, or the reader added it. */
export const ANNOTATION_ORIGINS = ['found', 'corrected', 'added'] as const;
export type AnnotationOrigin = (typeof ANNOTATION_ORIGINS)[number];

/** A piece of wording with the place it stood at. */
export interface Wording {
  readonly text: string;
  readonly anchor: Anchor;
}

/** A source or a cue as saved. */
export interface SavedMention extends Wording {
  /** The name that it stands for, where that is another one. */
  readonly name?: string;
}

/** A claim as saved: the words themselves, so that nothing is lost when the page is. */
export interface SavedClaim {
  readonly act: Act;
  readonly source: SavedMention | null;
  readonly cue: SavedMention | null;
  /** In text order. Never empty. */
  readonly content: readonly Wording[];
  readonly form: Form;
  readonly sourceType: SourceType;
  readonly stance: CueStance;
  /** Names from the outermost reporter to the innermost source; empty where there is only one. */
  readonly chain: readonly string[];
  /** Offsets are into the article's text at the time of saving. */
  readonly figures: readonly Figure[];
  /** The sentence around it, as shown beside it in the library. */
  readonly sentence: string;
  readonly confidence: number;
}

/** One saved claim with what the reader says of it. */
export interface Annotation {
  /** `urn:uuid:` and a UUIDv7; the same over export and import. */
  readonly id: string;
  /** The `id` of the `SavedArticle` it stands in. */
  readonly article: string;
  readonly claim: SavedClaim;
  readonly tags: readonly string[];
  /** Markdown. */
  readonly note: string;
  readonly stance: ReaderStance | null;
  readonly origin: AnnotationOrigin;
  /** How far the reader is with it, in the reader's own word: "checked", "disputed", "follow up". */
  readonly status?: string;
  /** The `id`s of the collections it is in. */
  readonly collections?: readonly string[];
  /** What it is coded as by codebooks, at most once for each field. */
  readonly codes?: readonly Code[];
  /** What holds where coders differ, by whoever adjudicated; at most one for each field. It replaces none of `codes`. */
  readonly adjudicated?: readonly Code[];
  /** ISO 8601, UTC. */
  readonly created: string;
  readonly modified: string;
  /** The `modified` of its earlier versions, oldest first: tells an edit that follows another from one made apart. */
  readonly earlier?: readonly string[];
  /** When it was put into the bin; kept there for thirty days. */
  readonly binned?: string;
  /** Fields that another version or tool gave and this one does not know; written out again as they were. */
  readonly unknown?: Readonly<Record<string, unknown>>;
}
