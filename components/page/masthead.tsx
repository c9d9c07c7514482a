import type { ComponentChildren } from 'preact';
import { t } from '../wording/words.ts';

/** The name of the house and, on the other side, where one can go from here. */
export const Masthead = ({ children }: { readonly children?: ComponentChildren }) => (
  <header class="masthead">
    <p class="wordmark">
      <span aria-hidden="true">“</span>
      {t('extName')}
    </p>
    <nav class="masthead-nav" aria-label={t('masthead.nav')}>
      {children}
    </nav>
  </header>
);
