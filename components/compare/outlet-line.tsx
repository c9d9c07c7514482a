import type { OutletSummary } from '../../lib/compare/comparison.ts';
import { t } from '../wording/words.ts';

/** What the library holds of each outlet, so that nobody takes a gap in the library for one in the reporting. */
export const OutletLine = ({ outlets }: { readonly outlets: readonly OutletSummary[] }) => (
  <section class="outlet-line" aria-label={t('compare.inLibrary')}>
    <h3 class="kicker">{t('compare.inLibrary')}</h3>
    <ul>
      {outlets.map(({ outlet, articles, savedClaims }) => (
        <li key={outlet}>
          <strong dir="auto">{outlet}</strong>{' '}
          <span class="muted">
            {t('count.articles', articles)}, {t('compare.savedClaims', savedClaims)}
          </span>
        </li>
      ))}
    </ul>
    {outlets.length === 1 && outlets[0] && <p>{t('compare.oneOutlet', [outlets[0].outlet])}</p>}
  </section>
);
