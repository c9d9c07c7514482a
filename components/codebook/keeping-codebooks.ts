import type { Codebook, CodebookDraft } from '../../lib/codebook/codebook.ts';
import type { LibrarySession } from '../library/library-session.ts';
import { t } from '../wording/words.ts';

/** Says that it is kept, with a way back, or why it is not. Answers whether it was. */
export async function keepCodebook(session: LibrarySession, codebook: CodebookDraft): Promise<boolean> {
  const kept = await session.ports.ask('codebook.keep', { codebook });
  await session.told(kept, t('codebooks.kept', [codebook.title.trim()]));
  return kept.ok;
}

export async function deleteCodebook(session: LibrarySession, { id, title }: Codebook): Promise<void> {
  const deleted = await session.ports.ask('codebook.delete', { id });
  await session.told(deleted, t('codebooks.deleted', [title]));
}
