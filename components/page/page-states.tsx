import type { VNode } from 'preact';
import type { PageView } from '../../lib/messaging/protocol.ts';
import type { Problem } from '../../lib/result.ts';
import { Button } from '../controls/button.tsx';
import { Notice } from '../controls/notice.tsx';
import { problemInWords } from '../wording/problems.ts';
import { language, t } from '../wording/words.ts';

/** The shape of what is to come, so that nothing jumps when it does; of a long page also how far it is, 0 to 1. */
export const Finding = ({ share }: { readonly share?: number | undefined }) => (
  <div class="skeleton" aria-busy="true">
    <output class={share === undefined ? 'unseen' : 'small muted'}>
      {share === undefined ? t('state.finding') : t('state.findingLong')}
    </output>
    {share !== undefined && <progress value={share} aria-label={t('state.findingLong')} />}
    <span class="bone short" />
    <span class="bone title" />
    <span class="bone title half" />
    <span class="bone strip" />
    <span class="bone row" />
    <span class="bone row" />
    <span class="bone row" />
  </div>
);

interface FailedProps {
  readonly problem: Problem;
  readonly onRetry: () => void;
}

/** A page that the browser closes to extensions is no error of the reader's, and trying again does not help. */
export const Failed = ({ problem, onRetry }: FailedProps) =>
  problem.code === 'page-closed' ? (
    <Notice icon="shield" title={t('state.closed')} why={t('state.closedWhy')} />
  ) : (
    <Notice icon="warning" tone="problem" title={t('state.failed')} why={problemInWords(problem)}>
      <Button look="main" onPress={onRetry}>
        {t('state.retry')}
      </Button>
    </Notice>
  );

/** Why there are no claims to be shown, and what to do; nothing where there are some. */
export function insteadOfClaims(view: PageView, claims: number): VNode | undefined {
  const { article, findings } = view;
  if (claims > 0) return undefined;
  if (article.text.trim() === '')
    return <Notice icon="document" title={t('state.empty')} why={t('state.emptyWhy')} />;
  if (article.kind === 'no article' || article.kind === 'index page')
    return <Notice icon="document" title={t('state.noArticle')} why={t('state.noArticleWhy')} />;
  if (view.language !== undefined && !view.language.startsWith('en'))
    return (
      <Notice
        icon="unsure"
        title={t('state.otherLanguage', [languageName(view.language)])}
        why={t('state.otherLanguageWhy')}
      />
    );
  if (findings.claims.length > 0)
    return <Notice icon="settings" title={t('state.belowThreshold')} why={t('state.belowThresholdWhy')} />;
  return <Notice icon="search" title={t('state.nothing')} why={t('state.nothingWhy')} />;
}

function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(language(), { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
