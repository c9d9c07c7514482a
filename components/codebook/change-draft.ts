import type { CodebookDraft } from '../../lib/codebook/codebook.ts';

/** Takes a draft, and which control is to have the focus then. */
export type ChangeDraft = (draft: CodebookDraft, focused?: string) => void;
