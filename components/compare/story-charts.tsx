import { useMemo } from 'preact/hooks';
import { citationsOf } from '../../lib/compare/citations.ts';
import { contentOf, sourceOf } from '../../lib/compare/claim-text.ts';
import type { Comparison } from '../../lib/compare/comparison.ts';
import { timelineOf } from '../../lib/compare/timeline.ts';
import { ChartFrame } from '../chart/chart-frame.tsx';
import { longDate } from '../wording/formats.ts';
import { t } from '../wording/words.ts';
import { CitationGraph } from './citation-graph.tsx';
import { Drillable } from './drillable.tsx';
import { TimelinePicture } from './timeline-picture.tsx';

/** More lines than this are no picture; the table has them all. */
const MOST_DRAWN = 40;
const COUNT_COLUMN = 2;

interface StoryChartProps {
  readonly comparison: Comparison;
  readonly onReveal: (annotation: string) => void;
}

/** Who cites whom, with how many saved claims. */
export function CitationView({ comparison, onReveal }: StoryChartProps) {
  const citations = useMemo(() => citationsOf(comparison), [comparison]);
  const title = t('compare.citations');
  const data = {
    title,
    columns: [t('compare.citing'), t('compare.cited'), t('compare.claims')],
    rows: citations.map(({ citing, cited, claims }) => [citing, cited, claims.length]),
  };
  return (
    <Drillable onReveal={onReveal}>
      {(open) => (
        <ChartFrame
          data={data}
          note={t('compare.citationsNote')}
          opens={(row, column) => {
            const citation = citations[row];
            if (!citation || column !== COUNT_COLUMN) return undefined;
            const { citing, cited, claims } = citation;
            return () => open({ title: `${citing} → ${cited}`, claims });
          }}
        >
          <CitationGraph
            title={title}
            citations={citations.slice(0, MOST_DRAWN)}
            onOpen={(name, claims) => open({ title: name, claims })}
          />
        </ChartFrame>
      )}
    </Drillable>
  );
}

/** When each outlet published which figures. */
export function TimelineView({ comparison, onReveal }: StoryChartProps) {
  const entries = useMemo(() => timelineOf(comparison), [comparison]);
  const title = t('compare.timeline');
  const data = {
    title,
    columns: [
      t('compare.published', ['']).trim(),
      t('compare.outlet'),
      t('compare.source'),
      t('compare.figures'),
      t('compare.claim'),
    ],
    rows: entries.map(({ claim: { annotation, article }, figures }) => [
      longDate(article.published) ?? '',
      article.outlet,
      sourceOf(annotation) ?? t('compare.noSource'),
      figures.map(({ text }) => text).join(', '),
      contentOf(annotation),
    ]),
  };
  return (
    <Drillable onReveal={onReveal}>
      {(open) => (
        <ChartFrame
          data={data}
          note={t('compare.timelineNote')}
          opens={(row, column) => {
            const claim = entries[row]?.claim;
            if (!claim || column !== data.columns.length - 1) return undefined;
            const { outlet, published } = claim.article;
            return () =>
              open({ title: [outlet, longDate(published)].filter(Boolean).join(', '), claims: [claim] });
          }}
        >
          <TimelinePicture
            title={title}
            entries={entries}
            onOpen={(name, claims) => open({ title: name, claims })}
          />
        </ChartFrame>
      )}
    </Drillable>
  );
}
