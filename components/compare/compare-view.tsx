import type { Comparison } from '../../lib/compare/comparison.ts';
import { Tabs } from '../controls/tabs.tsx';
import { t } from '../wording/words.ts';
import { ClaimMatrix } from './claim-matrix.tsx';
import './compare.css';
import { type CompareViewName, VIEW_TITLES } from './compare-place.ts';
import { claimTable } from './compare-tables.ts';
import { OrganisationView } from './organisation-view.tsx';
import type { Decide } from './row-decisions.tsx';
import { SourceView } from './source-view.tsx';
import { SourcingView } from './sourcing-view.tsx';
import { CitationView, TimelineView } from './story-charts.tsx';
import { TableView } from './table-view.tsx';

interface CompareViewProps {
  readonly comparison: Comparison;
  readonly view: CompareViewName;
  readonly onView: (view: CompareViewName) => void;
  /** Shows a saved claim on its page; called with the annotation's id. */
  readonly onReveal: (annotation: string) => void;
  readonly decide: Decide;
}

/** Saved claims of several outlets side by side: who says what, from whom, and where figures differ. */
export const CompareView = ({ comparison, view, onView, onReveal, decide }: CompareViewProps) => (
  <Tabs
    label={t('compare.views')}
    chosen={view}
    onChoose={onView}
    tabs={[
      {
        name: 'claims',
        title: VIEW_TITLES.claims(),
        count: comparison.rows.length,
        content: () => (
          <TableView data={claimTable(comparison)}>
            <ClaimMatrix comparison={comparison} onReveal={onReveal} decide={decide} />
          </TableView>
        ),
      },
      {
        name: 'sources',
        title: VIEW_TITLES.sources(),
        count: comparison.sources.length,
        content: () => <SourceView comparison={comparison} onReveal={onReveal} />,
      },
      {
        name: 'organisations',
        title: VIEW_TITLES.organisations(),
        count: comparison.organisations.length,
        content: () => <OrganisationView comparison={comparison} onReveal={onReveal} />,
      },
      {
        name: 'sourcing',
        title: VIEW_TITLES.sourcing(),
        content: () => <SourcingView comparison={comparison} onReveal={onReveal} />,
      },
      {
        name: 'timeline',
        title: VIEW_TITLES.timeline(),
        content: () => <TimelineView comparison={comparison} onReveal={onReveal} />,
      },
      {
        name: 'citations',
        title: VIEW_TITLES.citations(),
        content: () => <CitationView comparison={comparison} onReveal={onReveal} />,
      },
    ]}
  />
);
