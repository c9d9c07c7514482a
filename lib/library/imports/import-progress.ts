/** How far an import is. */
export interface ImportProgress {
  /** `reading` the file, `comparing` it with the library, `writing` what is new. */
  readonly step: 'reading' | 'comparing' | 'writing';
  /** Of the writing: 0 to 1. */
  readonly share?: number;
}

export type OnImportProgress = (progress: ImportProgress) => void;

/** What it takes to follow an import, and to end it: once aborted, nothing of it stays. */
export interface ImportWatch {
  readonly signal: AbortSignal;
  readonly onProgress: OnImportProgress;
}

export const UNWATCHED: OnImportProgress = () => undefined;
