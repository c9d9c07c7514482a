import type { Annotation, ReaderStance } from '../annotation/annotation.ts';
import type { SavedArticle } from '../annotation/saved-article.ts';
import type { Anchor } from '../annotation/selector.ts';
import type { Article } from '../article/article.ts';
import type { Findings } from '../finding/findings.ts';
import type { Span } from '../language/span.ts';

/** A page as it is now, with what was found on it and what is saved of it. */
export interface PageView {
  readonly tab: number;
  readonly article: Article;
  readonly findings: Findings;
  readonly saved: readonly SavedHere[];
  readonly drafts: readonly Draft[];
  /** Milliseconds that reading and finding took. */
  readonly took: number;
}

/** A saved annotation of the article that is open, with the place where its content was found again. */
export interface SavedHere {
  readonly annotation: Annotation;
  readonly place: Place;
}

/**
 * Where an anchor is in the article as it reads today. `found`: equal up to white space and quote style, where it
 * was expected. `moved`: equal, elsewhere. `reworded`: alike. `ambiguous`: equal in several places, and nothing
 * tells which. `gone`: nowhere.
 */
export type Place =
  | { readonly state: 'found' | 'moved'; readonly spans: readonly Span[]; readonly score: 1 }
  | { readonly state: 'reworded'; readonly spans: readonly Span[]; readonly score: number }
  | { readonly state: 'ambiguous' | 'gone'; readonly score: number };

/** What the reader has typed for a claim and not yet saved. Kept over closing the popup. */
export interface Draft {
  /** The article's canonical address. */
  readonly page: string;
  /** `claimKey` of the claim. */
  readonly claim: string;
  readonly tags: readonly string[];
  readonly note: string;
  readonly stance: ReaderStance | null;
}

export type NewArticle = Omit<SavedArticle, 'id' | 'firstRead' | 'lastRead'>;
export type NewAnnotation = Omit<Annotation, 'id' | 'article' | 'created' | 'modified' | 'binned'>;

/** What a reader may change of a saved claim. */
export type AnnotationChange = Partial<Pick<Annotation, 'claim' | 'tags' | 'note' | 'stance' | 'origin'>>;

/** What an import would do, or did: told before anything is written. */
export interface ImportSummary {
  readonly format: string;
  readonly added: number;
  readonly updated: number;
  readonly identical: number;
  /** Both sides changed since they parted: the one in the library stays, the other is kept beside it. */
  readonly conflicts: number;
  readonly articles: number;
}

/** Everything the background can be asked for: the request's parameters and what comes back in the `Result`. */
export interface BackgroundRequests {
  /** Reads the page in a tab, finds, highlights, and looks up what is saved. */
  'page.open': { in: { tab: number }; out: PageView };
  /** Scrolls the page to these spans of its article's text. */
  'page.reveal': { in: { tab: number; spans: readonly Span[] }; out: null };
  'claim.save': { in: { article: NewArticle; annotation: NewAnnotation }; out: Annotation };
  'claim.saveAll': {
    in: { article: NewArticle; annotations: readonly NewAnnotation[] };
    out: readonly Annotation[];
  };
  'annotation.change': { in: { id: string; change: AnnotationChange }; out: Annotation };
  'annotation.bin': { in: { ids: readonly string[] }; out: null };
  'annotation.restore': { in: { ids: readonly string[] }; out: null };
  'draft.keep': { in: { draft: Draft }; out: null };
  'draft.drop': { in: { page: string; claim: string }; out: null };
  /** Says what importing the file would do; writes nothing. */
  'library.planImport': { in: { fileName: string; text: string }; out: ImportSummary };
  'library.import': { in: { fileName: string; text: string }; out: ImportSummary };
}

/** Everything the content script of a page can be asked for. */
export interface ReaderRequests {
  'reader.read': { in: null; out: Article };
  /** Highlights the findings and finds the saved anchors again; one place for each, in order. */
  'reader.show': {
    in: { findings: Findings; anchors: readonly (readonly Anchor[])[] };
    out: readonly Place[];
  };
  'reader.reveal': { in: { spans: readonly Span[] }; out: null };
}

export type Requests = BackgroundRequests & ReaderRequests;
export type RequestName = keyof Requests;
