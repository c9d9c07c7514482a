import type { Problem } from '../../lib/result.ts';
import { problemInWords } from '../wording/problems.ts';
import { t } from '../wording/words.ts';
import type { LibrarySession } from './library-session.ts';

/** Says what went wrong. */
export const complain = ({ toaster }: LibrarySession, problem: Problem): void =>
  toaster.show({ message: problemInWords(problem), tone: 'problem' });

/** Reads the library as it is now and says what was done, with a way back. */
export async function tellDone(
  session: LibrarySession,
  message: string,
  onUndone?: () => void,
): Promise<void> {
  const { ports, toaster, read } = session;
  const undo = async () => {
    const undone = await ports.ask('library.undoLast', null);
    if (!undone.ok) return complain(session, undone.problem);
    onUndone?.();
    await read();
  };
  await read();
  toaster.show({ message, tone: 'done', undo: () => void undo() });
}

/** Joins and parts single claims of a comparison. */
export const decideOn = (session: LibrarySession) => ({
  onJoin: async (ones: readonly string[], others: readonly string[]): Promise<void> => {
    const joined = await session.ports.ask('match.join', { ones, others });
    if (!joined.ok) return complain(session, joined.problem);
    await tellDone(session, t('compare.joined'));
  },
  onPart: async (stay: readonly string[], out: readonly string[]): Promise<void> => {
    const parted = await session.ports.ask('match.part', { stay, out });
    if (!parted.ok) return complain(session, parted.problem);
    await tellDone(session, t('compare.parted'));
  },
});
