import type { CorrectionChange } from '../../lib/organisations/corrections/edit.ts';
import type { Problem } from '../../lib/result.ts';
import { t } from '../wording/words.ts';
import type { Ask } from './ask.ts';

export interface CorrectingNames {
  /** Says who organisations and people are, here and on every page that names them. Answers whether it was done. */
  readonly correctNames: (change: CorrectionChange) => Promise<boolean>;
}

interface Ports {
  /** Asks, and reads the page again where it was done. */
  readonly ask: Ask;
  readonly tab: number;
  readonly tell: (message: string) => void;
  readonly complain: (problem: Problem) => void;
}

export const createCorrectingNames = ({ ask, tab, tell, complain }: Ports): CorrectingNames => ({
  async correctNames(change) {
    const kept = await ask('name.correct', { tab, ...change });
    if (!kept.ok) {
      complain(kept.problem);
      return false;
    }
    tell(t(change.keep.length > 0 ? 'toast.nameCorrected' : 'toast.nameAsFound'));
    return true;
  },
});
