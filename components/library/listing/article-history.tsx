import { useEffect, useState } from 'preact/hooks';
import type { Annotation } from '../../../lib/annotation/annotation.ts';
import { type ClaimThen, historyOf, type VersionThen } from '../../../lib/annotation/article-history.ts';
import { WordDiff } from '../../claim/word-diff.tsx';
import { dayAndTime } from '../../wording/formats.ts';
import { t } from '../../wording/words.ts';
import type { LibrarySession } from '../library-session.ts';

interface ArticleHistoryProps {
  readonly session: LibrarySession;
  /** The claim that is looked at. */
  readonly annotation: Annotation;
}

/** What an article said each time that it was read otherwise, and what became of its saved claims. Nothing where it never changed. */
export function ArticleHistory({ session, annotation }: ArticleHistoryProps) {
  const history = useHistory(session, annotation.article);
  if (history.length < 2) return null;
  return (
    <details class="article-history">
      <summary>{t('history.title', [String(history.length)])}</summary>
      <ol>
        {history.map((then) => (
          <Version key={then.version.fingerprint} then={then} looked={annotation.id} />
        ))}
      </ol>
    </details>
  );
}

function useHistory(session: LibrarySession, article: string): readonly VersionThen[] {
  const { versions } = session.ports.store;
  const [history, setHistory] = useState<readonly VersionThen[]>([]);
  useEffect(() => {
    let isWanted = true;
    const look = async () => {
      if (!versions) return;
      const kept = await versions(article);
      if (isWanted) setHistory(historyOf(kept.versions, kept.annotations));
    };
    // What cannot be read is not shown: the claim itself stands beside it.
    look().catch(() => isWanted && setHistory([]));
    return () => {
      isWanted = false;
    };
  }, [versions, article, session.counts.value]);
  return history;
}

function Version({ then, looked }: { readonly then: VersionThen; readonly looked: string }) {
  const { version, headlineBefore, claims } = then;
  const changed = claims.filter(({ state }) => state !== 'found' && state !== 'moved');
  const [own, others] = [
    changed.filter(({ annotation }) => annotation.id === looked),
    changed.filter(({ annotation }) => annotation.id !== looked),
  ];
  return (
    <li>
      <p class="small muted">
        <time dateTime={version.read}>{t('history.read', [dayAndTime(version.read)])}</time>
      </p>
      <div class="history-headline">
        {headlineBefore === undefined ? (
          <p dir="auto">{version.headline}</p>
        ) : (
          <WordDiff saved={headlineBefore} now={version.headline} />
        )}
      </div>
      {claims.length > 0 && own.length === 0 && <p class="small">{t('history.claimStands')}</p>}
      {[...own, ...others].map((claim) => (
        <Changed key={claim.annotation.id} claim={claim} isOther={claim.annotation.id !== looked} />
      ))}
      {version.text === undefined ? (
        <p class="small muted">{t('history.noText')}</p>
      ) : (
        <WholeText text={version.text} />
      )}
    </li>
  );
}

const CHANGES: Readonly<Record<'reworded' | 'ambiguous' | 'gone', () => string>> = {
  reworded: () => t('history.reworded'),
  ambiguous: () => t('history.ambiguous'),
  gone: () => t('history.gone'),
};

function Changed({ claim, isOther }: { readonly claim: ClaimThen; readonly isOther: boolean }) {
  const { state, saved, then } = claim;
  if (state === 'found' || state === 'moved') return null;
  return (
    <div class="history-claim">
      <p class="small">
        {isOther && <strong>{t('history.otherClaim')} </strong>}
        {CHANGES[state]()}
      </p>
      {then === undefined ? (
        <p class="quote" dir="auto">
          {saved}
        </p>
      ) : (
        <WordDiff saved={saved} now={then} />
      )}
    </div>
  );
}

/** Made only when the reader asks for it: an article may be as long as a book. */
function WholeText({ text }: { readonly text: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('history.wholeText')}</summary>
      {isOpen && (
        <div class="history-text" dir="auto">
          {text.split('\n\n').map((paragraph, index) => (
            <p key={index}>{paragraph}</p>
          ))}
        </div>
      )}
    </details>
  );
}
