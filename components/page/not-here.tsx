import type { SavedClaim } from '../../lib/annotation/annotation.ts';
import type { Place, SavedHere } from '../../lib/annotation/place.ts';
import type { Article } from '../../lib/article/article.ts';
import { WordsInShort } from '../claim/claim-row.tsx';
import { WordDiff } from '../claim/word-diff.tsx';
import { Button } from '../controls/button.tsx';
import { Icon, type IconName } from '../controls/icon.tsx';
import { shortDate } from '../wording/formats.ts';
import { t } from '../wording/words.ts';
import type { PageSession } from './page-session.ts';

interface NotHereProps {
  readonly session: PageSession;
  readonly article: Article;
  readonly saved: readonly SavedHere[];
}

/** Saved claims of this article that stand at no finding's place today, with what became of their words. */
export const NotHere = ({ session, article, saved }: NotHereProps) => (
  <>
    <p class="small muted apart-why">{t('apart.why')}</p>
    <ul class="apart">
      {saved.map(({ annotation, place }) => {
        const { claim, created } = annotation;
        const words = savedWords(claim);
        return (
          <li key={annotation.id} class={`source-${claim.sourceType}`}>
            <p class={`place place-${place.state}`}>
              <Icon name={PLACE_ICONS[place.state]} size={14} />
              {PLACE_WORDS[place.state]()}
            </p>
            <h2 dir="auto">{claim.source?.name ?? claim.source?.text ?? t('claims.noSource')}</h2>
            {place.state === 'reworded' ? (
              <WordDiff saved={words} now={wordsAt(article, place)} />
            ) : (
              <p class="quote" dir="auto">
                {words}
              </p>
            )}
            <WordsInShort words={annotation} />
            <p class="small muted">{t('apart.savedOn', [shortDate(created) ?? created])}</p>
            <div class="claim-actions">
              {'spans' in place && (
                <Button look="plain" icon="reveal" onPress={() => void session.reveal(place.spans)}>
                  {t('claim.reveal')}
                </Button>
              )}
              <Button look="plain" icon="bin" onPress={() => void session.remove(annotation)}>
                {t('apart.bin')}
              </Button>
            </div>
          </li>
        );
      })}
    </ul>
  </>
);

const PLACE_WORDS: Readonly<Record<Place['state'], () => string>> = {
  found: () => t('place.found'),
  moved: () => t('place.moved'),
  reworded: () => t('place.reworded'),
  ambiguous: () => t('place.ambiguous'),
  gone: () => t('place.gone'),
};

const PLACE_ICONS: Readonly<Record<Place['state'], IconName>> = {
  found: 'agree',
  moved: 'moved',
  reworded: 'edit',
  ambiguous: 'unsure',
  gone: 'warning',
};

const savedWords = ({ content }: SavedClaim): string => content.map(({ text }) => text).join(' … ');

const wordsAt = ({ text }: Article, { spans }: Extract<Place, { state: 'reworded' }>): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
