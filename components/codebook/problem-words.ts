import type { CodebookProblem } from '../../lib/codebook/check-codebook.ts';
import { t } from '../wording/words.ts';

function inWords(problem: CodebookProblem): string {
  switch (problem.kind) {
    case 'no title':
      return t('codebooks.problem.noTitle');
    case 'no fields':
      return t('codebooks.problem.noFields');
    case 'field without label':
    case 'value without label':
      return t('codebooks.problem.noLabel');
    case 'fields alike':
    case 'values alike':
      return t('codebooks.problem.alike', [problem.label]);
    case 'too few values':
      return t('codebooks.problem.tooFew');
    case 'no key':
      return t('codebooks.problem.noKey', [problem.key]);
    case 'key taken':
      return t('codebooks.problem.keyTaken', [problem.key, problem.by]);
  }
}

/** What is told beside a control: the first of the problems that concern it; nothing where there is none. */
export function problemText(
  problems: readonly CodebookProblem[],
  concerns: (problem: CodebookProblem) => boolean,
): string | undefined {
  const problem = problems.find(concerns);
  return problem && inWords(problem);
}
