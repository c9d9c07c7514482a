import type { Problem } from '../result.ts';

/** Thrown inside the library where the reader is to be told a sentence of its own. */
export class LibraryProblem extends Error {
  readonly problem: Problem;

  constructor(code: string, message: string, ...details: readonly string[]) {
    super(message);
    this.name = 'LibraryProblem';
    this.problem = { code, message, ...(details.length > 0 && { details }) };
  }
}

const BY_NAME: Readonly<Record<string, Problem>> = {
  QuotaExceededError: {
    code: 'library-full',
    message:
      'There is no room left on the disk for the library. Nothing was changed, and what you saved before is kept. Free some space or empty the bin, then try again.',
  },
  VersionError: {
    code: 'library-newer',
    message:
      'The library was last opened by a newer version of Sayso. It is kept as it is. Update Sayso, then open it again.',
  },
  NotFoundError: {
    code: 'library-damaged',
    message:
      'A part of the library is missing on this disk. What is left is kept as it is. Export it, then restore the last backup from the settings.',
  },
};

/** What the reader is told when the library's store fails. */
export function problemOf(error: unknown): Problem {
  if (error instanceof LibraryProblem) return error.problem;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  const known = Object.hasOwn(BY_NAME, name) ? BY_NAME[name] : undefined;
  return (
    known ?? {
      code: 'library-failed',
      message: `The library could not be written or read (${reason(error)}). Nothing was changed, and what you saved before is kept. Try again; if it stays so, restart the browser.`,
      details: [reason(error)],
    }
  );
}

const reason = (error: unknown) =>
  error instanceof Error || error instanceof DOMException ? error.message || error.name : String(error);
