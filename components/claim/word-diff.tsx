import { wordDiff } from '../../lib/annotation/word-diff.ts';
import { t } from '../wording/words.ts';

interface WordDiffProps {
  /** As it was saved. */
  readonly saved: string;
  /** As it stands on the page today. */
  readonly now: string;
}

/** Two wordings in one text: what went is struck through, what came is underlined. */
export const WordDiff = ({ saved, now }: WordDiffProps) => (
  <p class="quote word-diff" dir="auto">
    {wordDiff(saved, now).map(({ kind, text }, index) => {
      if (kind === 'kept') return text;
      const Element = kind === 'removed' ? 'del' : 'ins';
      return (
        <Element key={index}>
          <span class="unseen">{kind === 'removed' ? t('diff.was') : t('diff.is')}</span>
          {text}
        </Element>
      );
    })}
  </p>
);
