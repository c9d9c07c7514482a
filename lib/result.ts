/** What an operation that may fail hands back: a value, or a sentence that tells the reader what to do. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

/** `message` is a whole sentence: what happened, what is kept, what to do. `code` is for the program. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  /** What the sentence names, a file or a row: for who words it in another language. In the code's own order. */
  readonly details?: readonly string[];
}

export const done = <T>(value: T): Result<T> => ({ ok: true, value });

export const failed = (code: string, message: string, ...details: readonly string[]): Result<never> => ({
  ok: false,
  problem: { code, message, ...(details.length > 0 && { details }) },
});
