/** How an article read when claims of it were saved: tells whether, and how, it was changed since. */
export interface ArticleVersion {
  /** The `id` of the `SavedArticle`. */
  readonly article: string;
  /** Of the headline and the text; equal readings have equal ones. */
  readonly fingerprint: string;
  /** When it was first read so, ISO 8601, UTC. */
  readonly read: string;
  readonly headline: string;
  /** As the page states it. */
  readonly modified?: string;
  /** In UTF-16 code units. */
  readonly length: number;
  /** All of it, so that what was saved can be read beside what the page says later. Not in notes of long ago. */
  readonly text?: string;
}
