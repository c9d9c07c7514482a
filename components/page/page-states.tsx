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
  if (article.framed !== undefined) return <InAFrame address={article.framed} />;
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

/** A frame is a page of its own, which is opened at its reader's wish alone. */
const InAFrame = ({ address }: { readonly address: string }) => (
  <Notice icon="document" title={t('state.framed')} why={t('state.framedWhy', [new URL(address).host])}>
    <a href={address} target="_blank" rel="noreferrer">
      {t('state.openFramed')}
    </a>
  </Notice>
);

function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(language(), { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
