/** Articles that the reader put together as one story. */
export interface ReaderStory {
  readonly id: string;
  /** Ids of the articles that the reader put together; suggestions may add to them. */
  readonly articles: readonly string[];
  readonly name?: string;
  readonly isPinned?: boolean;
  /** Nothing is added to it but by the reader. */
  readonly isClosed?: boolean;
}

/** Two articles that the reader says are not about one event. */
export interface PartedArticles {
  /** Their ids, the smaller first. */
  readonly pair: readonly [string, string];
}
