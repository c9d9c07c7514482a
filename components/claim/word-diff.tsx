import { useEffect, useState } from 'preact/hooks';
import type { DiffPart } from '../../lib/annotation/word-diff.ts';
import { t } from '../wording/words.ts';

interface WordDiffProps {
  /** As it was saved. */
  readonly saved: string;
  /** As it stands on the page today. */
  readonly now: string;
}

/**
 * Two wordings in one text: what went is struck through, what came is underlined. Of a wording that was written anew
 * nothing is left to read them together by: they stand one below the other.
 */
export function WordDiff({ saved, now }: WordDiffProps) {
  const parts = useWordDiff(saved, now);
  const isAnew = parts.every(({ kind }) => kind !== 'kept');
  return (
    <p class={isAnew ? 'quote word-diff anew' : 'quote word-diff'} dir="auto">
      {parts.map(({ kind, text }, index) => {
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
}

/** Few pages need what compares words, so that it is fetched only then: until it has come, one wording follows the other. */
function useWordDiff(saved: string, now: string): readonly DiffPart[] {
  const [parts, setParts] = useState<readonly DiffPart[]>([
    { kind: 'removed', text: saved },
    { kind: 'added', text: now },
  ]);
  useEffect(() => {
    let isWanted = true;
    void import('../../lib/annotation/word-diff.ts').then(({ wordDiff }) => {
      if (isWanted) setParts(wordDiff(saved, now));
    });
    return () => {
      isWanted = false;
    };
  }, [saved, now]);
  return parts;
}
