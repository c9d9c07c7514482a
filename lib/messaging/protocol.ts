import type { Annotation } from '../annotation/annotation.ts';
import type { Collection } from '../annotation/collection.ts';
import type { EditedClaim } from '../annotation/correction/edited-claim.ts';
import type { SpeakerCorrection } from '../annotation/correction/page-correction.ts';
import type { AnnotationChange, Draft, NewAnnotation, NewArticle } from '../annotation/draft.ts';
import type { RejectedClaim } from '../annotation/part-rejected.ts';
import type { Place, SavedHere } from '../annotation/place.ts';
import type { ReaderStory } from '../annotation/reader-story.ts';
import type { Rejection } from '../annotation/rejection.ts';
import type { SavedSearch } from '../annotation/saved-search.ts';
import type { Anchor } from '../annotation/selector.ts';
import type { TagColour } from '../annotation/tag-style.ts';
import type { Article } from '../article/article.ts';
import type { Codebook, CodebookDraft } from '../codebook/codebook.ts';
import type { ImportSummary } from '../exchange/import-summary.ts';
import type { Findings } from '../finding/findings.ts';
import type { Span } from '../language/span.ts';
import type { Adjudication } from '../library/adjudicate.ts';
import type { CollectionDraft, SearchDraft } from '../library/arrange.ts';
import type { UndoSummary } from '../library/journal-entry.ts';
import type { StoryDraft } from '../library/stories.ts';
import type { CorrectionChange } from '../organisations/corrections/edit.ts';
import type { CorrectedName, RejectedName } from '../organisations/corrections.ts';
import type { HighlightColour, SourceColours } from '../settings/settings.ts';

/** A page as it is now, with what was found on it and what is saved of it. */
export interface PageView {
  readonly tab: number;
  readonly article: Article;
  readonly findings: Findings;
  /** Found too, and hidden because the reader said that they are no claims. */
  readonly rejected: readonly RejectedClaim[];
  /** The `claimKey`s of the claims that the reader corrected. */
  readonly corrected: readonly string[];
  /** The organisations and people that are not as they were found, because the reader said so. */
  readonly correctedNames: readonly CorrectedName[];
  /** Named too, and hidden because the reader said that they are no organisations, or no people. */
  readonly rejectedNames: readonly RejectedName[];
  readonly saved: readonly SavedHere[];
  readonly drafts: readonly Draft[];
  /** False where the reader wants highlights and the browser has none to give. */
  readonly isHighlighted: boolean;
  /** The headline that the article had when claims of it were last saved, where it reads otherwise now. */
  readonly savedHeadline?: string;
  /** The language that the text is in, where that is clear; Sayso finds claims in English. */
  readonly language?: string;
  /** Milliseconds that reading and finding took. */
  readonly took: number;
}

/** Everything the background can be asked for: the request's parameters and what comes back in the `Result`. */
export interface BackgroundRequests {
  /** Reads the page in a tab, finds, highlights, and looks up what is saved. */
  'page.open': { in: { tab: number }; out: PageView };
  /** Scrolls the page to these spans of its article's text. */
  'page.reveal': { in: { tab: number; spans: readonly Span[] }; out: null };
  'claim.save': { in: { tab: number; article: NewArticle; annotation: NewAnnotation }; out: Annotation };
  'claim.saveAll': {
    in: { tab: number; article: NewArticle; annotations: readonly NewAnnotation[] };
    out: readonly Annotation[];
  };
  'annotation.change': { in: { id: string; change: AnnotationChange }; out: Annotation };
  /** Many changes as one, so that one undo takes them back. */
  'annotation.changeAll': {
    in: { changes: readonly { readonly id: string; readonly change: AnnotationChange }[] };
    out: readonly Annotation[];
  };
  'annotation.bin': { in: { ids: readonly string[] }; out: null };
  'annotation.restore': { in: { ids: readonly string[] }; out: null };
  'finding.reject': { in: { tab: number; rejection: Rejection }; out: null };
  /** Shows rejected findings of a page (canonical address) again, by what their rejections are kept under. */
  'finding.bringBack': { in: { page: string; claims: readonly string[] }; out: null };
  /** Puts claims in the place of others of this reading: one for one, two for one or one for two. */
  'claim.correct': {
    in: {
      tab: number;
      article: Article;
      findings: Findings;
      /** The content of each claim that is to go. */
      replaced: readonly (readonly Span[])[];
      by: readonly EditedClaim[];
      /** Ids of the annotations of the claims that are to go. */
      annotations: readonly string[];
    };
    out: null;
  };
  /** Makes a corrected claim, by its content, what Sayso finds in its place. */
  'claim.putBack': { in: { tab: number; article: Article; content: readonly Span[] }; out: null };
  /** Shows a saved claim on its page, in the tab that has it already or in a new one, at that address. */
  'claim.reopen': { in: { id: string; address: string }; out: null };
  /** Says that two sources of a page are one; the changes are those of its saved claims. */
  'source.join': {
    in: {
      tab: number;
      correction: SpeakerCorrection;
      changes: readonly { readonly id: string; readonly change: AnnotationChange }[];
    };
    out: null;
  };
  /** Gives a tag a colour wherever it is shown, or takes it away. */
  'tag.colour': { in: { tag: string; colour: TagColour | null }; out: null };
  /** Says of organisations and people who they are, on every page that names them. */
  'name.correct': { in: { tab: number } & CorrectionChange; out: null };
  /** Keeps what the reader joined, named or pinned as a story. */
  'story.keep': { in: { story: StoryDraft }; out: ReaderStory };
  /** Says that the articles `out` are not about the event of those that `stay`, by their ids. */
  'story.part': { in: { stay: readonly string[]; out: readonly string[] }; out: null };
  /** Says that saved claims report the same, by their annotations' ids. */
  'match.join': { in: { ones: readonly string[]; others: readonly string[] }; out: null };
  /** Says that the claims `out` do not report the same as those that `stay`, by their annotations' ids. */
  'match.part': { in: { stay: readonly string[]; out: readonly string[] }; out: null };
  /** Makes a collection, or gives one another name. */
  'collection.keep': { in: { collection: CollectionDraft }; out: Collection };
  /** Deletes a collection; its claims stay. */
  'collection.delete': { in: { id: string }; out: null };
  /** Makes a codebook, or keeps its next edition. */
  'codebook.keep': { in: { codebook: CodebookDraft }; out: Codebook };
  /** Deletes a codebook; the codes given by it stay. */
  'codebook.delete': { in: { id: string }; out: null };
  /** Says what holds where coders differ, beside what they coded. */
  'claim.adjudicate': { in: Adjudication; out: readonly Annotation[] };
  /** Keeps a search of the library under a name. */
  'search.keep': { in: { search: SearchDraft }; out: SavedSearch };
  'search.delete': { in: { id: string }; out: null };
  'draft.keep': { in: { tab: number; draft: Draft }; out: null };
  'draft.drop': { in: { page: string; claim: string }; out: null };
  /** Takes one write back, by its entry in the journal. */
  'library.undo': { in: { entry: number }; out: UndoSummary };
  /** Takes the newest write back that was not taken back yet. */
  'library.undoLast': { in: null; out: UndoSummary };
  /** Does again what was taken back last, unless something else was done since. */
  'library.redo': { in: null; out: UndoSummary };
  /** Deletes all that was saved, typed and arranged, and every backup. Nothing brings it back. */
  'library.deleteAll': { in: null; out: null };
  /** Ends a conflict by the version chosen, named by its fingerprint. */
  'library.settle': { in: { id: string; chosen: string }; out: Annotation };
  /** Merges an automatic backup into the library, named by its time. */
  'library.restoreBackup': { in: { when: string }; out: ImportSummary };
}

/** What the content script of a page asks of the background. */
export interface PageRequests {
  /** What was read of the page is no longer what it shows. */
  'page.changed': { in: null; out: null };
  /** Saves a claim that is shown on the page, by its `claimKey`. */
  'page.save': { in: { claim: string }; out: null };
  /** Says of one that it is no claim. */
  'page.reject': { in: { claim: string }; out: null };
  /** Opens the side panel at a claim of the page, by its `claimKey`. */
  'page.openBeside': { in: { claim: string }; out: null };
  /** Adds what is selected on the page as a claim. */
  'page.addSelection': { in: null; out: null };
}

export interface ShownOnPage {
  /** One for each claim whose anchors were given, in order. */
  readonly places: readonly Place[];
  /** Whether the browser has the CSS Custom Highlight API; without it the findings stand in the lists alone. */
  readonly canHighlight: boolean;
}

/** Everything the content script of a page can be asked for. */
export interface ReaderRequests {
  'reader.read': { in: null; out: Article };
  /** Highlights the findings and finds the saved anchors again. */
  'reader.show': {
    in: {
      findings: Findings;
      anchors: readonly (readonly Anchor[])[];
      /** Nothing where the reader wants no highlights. */
      colour: HighlightColour | null;
      /** Whether a card comes at a claim. */
      cards: boolean;
      /** Of the kinds of source on a card. */
      sourceColours: SourceColours;
      /** Whether a button comes at a selection. */
      addButton: boolean;
      /** What the card says, by the keys of messages; nothing where it is in the browser's language. */
      words: Readonly<Record<string, string>> | null;
    };
    out: ShownOnPage;
  };
  /** Finds the anchors of what is saved by now, and marks them; nothing where the page shows no findings. */
  'reader.mark': { in: { anchors: readonly (readonly Anchor[])[] }; out: null };
  /** What the reader has selected of the article, if anything. */
  'reader.selection': { in: null; out: Span | null };
  /** Goes to the next claim on the page, or to the one before. */
  'reader.step': { in: { by: 1 | -1 }; out: null };
  'reader.reveal': { in: { spans: readonly Span[] }; out: null };
}

export type Requests = BackgroundRequests & PageRequests & ReaderRequests;
export type RequestName = keyof Requests;
