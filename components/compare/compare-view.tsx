import { useState } from 'preact/hooks';
import type { Comparison } from '../../lib/compare/comparison.ts';
import { Tabs } from '../controls/tabs.tsx';
import { t } from '../wording/words.ts';
import { ClaimView } from './claim-view.tsx';
import './compare.css';
import { OrganisationView } from './organisation-view.tsx';
import { OutletLine } from './outlet-line.tsx';
import { SourceView } from './source-view.tsx';
import { SourcingView } from './sourcing-view.tsx';
import { CitationView, TimelineView } from './story-charts.tsx';

interface CompareViewProps {
  readonly comparison: Comparison;
  /** Shows a saved claim in its sentence; called with the annotation's id. */
  readonly onReveal: (annotation: string) => void;
}

const VIEWS = ['claims', 'sources', 'organisations', 'sourcing', 'timeline', 'citations'] as const;

/** Saved claims of several outlets side by side: who says what, from whom, and where figures differ. */
export function CompareView({ comparison, onReveal }: CompareViewProps) {
  const [view, setView] = useState<(typeof VIEWS)[number]>('claims');
  if (comparison.rows.length === 0) return <NothingToCompare />;
  return (
    <div class="compare">
      <OutletLine outlets={comparison.outlets} />
      <Tabs
        label={t('compare.views')}
        chosen={view}
        onChoose={setView}
        tabs={[
          {
            name: 'claims',
            title: t('compare.claims'),
            count: comparison.rows.length,
            content: () => <ClaimView comparison={comparison} onReveal={onReveal} />,
          },
          {
            name: 'sources',
            title: t('compare.sources'),
            count: comparison.sources.length,
            content: () => <SourceView comparison={comparison} onReveal={onReveal} />,
          },
          {
            name: 'organisations',
            title: t('compare.organisations'),
            count: comparison.organisations.length,
            content: () => <OrganisationView comparison={comparison} onReveal={onReveal} />,
          },
          {
            name: 'sourcing',
            title: t('compare.sourcing'),
            content: () => <SourcingView comparison={comparison} onReveal={onReveal} />,
          },
          {
            name: 'timeline',
            title: t('compare.timeline'),
            content: () => <TimelineView comparison={comparison} onReveal={onReveal} />,
          },
          {
            name: 'citations',
            title: t('compare.citations'),
            content: () => <CitationView comparison={comparison} onReveal={onReveal} />,
          },
        ]}
      />
    </div>
  );
}

const NothingToCompare = () => (
  <div class="compare empty-state">
    <h3>{t('compare.empty')}</h3>
    <p class="muted">{t('compare.emptyWhy')}</p>
  </div>
);
