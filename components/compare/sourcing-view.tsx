import { useState } from 'preact/hooks';
import type { Comparison } from '../../lib/compare/comparison.ts';
import { claimsIn, type SourcingMeasure, sourcingKindOf } from '../../lib/compare/evidence.ts';
import { ChartFrame } from '../chart/chart-frame.tsx';
import { StackedBars } from '../chart/stacked-bars.tsx';
import { Choice } from '../controls/choice.tsx';
import { t } from '../wording/words.ts';
import { sourcingBars, sourcingTable } from './compare-tables.ts';
import { type Drill, Drillable } from './drillable.tsx';

interface SourcingViewProps {
  readonly comparison: Comparison;
  readonly onReveal: (annotation: string) => void;
}

/** How each outlet's sourcing is made up; every part leads to those of its claims that were saved. */
export function SourcingView({ comparison, onReveal }: SourcingViewProps) {
  const [measure, setMeasure] = useState<SourcingMeasure>('source');
  const bars = sourcingBars(comparison, measure);
  const drill = (outlet: string, kind: string, name: string): Drill => ({
    title: `${outlet}, ${name}`,
    claims: claimsIn(comparison).filter(
      (claim) => claim.article.outlet === outlet && sourcingKindOf(claim, measure) === kind,
    ),
    note: t('compare.savedOfFound'),
  });
  return (
    <Drillable onReveal={onReveal}>
      {(open) => (
        <>
          <Choice<SourcingMeasure>
            legend={t('compare.measure')}
            options={[
              { value: 'source', title: t('compare.bySource') },
              { value: 'form', title: t('compare.byForm') },
              { value: 'stance', title: t('compare.byStance') },
            ]}
            chosen={measure}
            onChoose={(value) => value && setMeasure(value)}
          />
          <ChartFrame
            data={sourcingTable(comparison, measure)}
            note={t('compare.sourcingNote')}
            opens={(row, column) => {
              const [bar, part] = [bars[row], bars[row]?.parts[column - 1]];
              if (!bar || !part || part.count === 0) return undefined;
              return () => open(drill(bar.name, part.kind, part.name));
            }}
          >
            <StackedBars
              title={t('compare.sourcingTitle')}
              bars={bars}
              onOpen={({ name: outlet }, { kind, name }) => open(drill(outlet, kind, name))}
            />
          </ChartFrame>
        </>
      )}
    </Drillable>
  );
}
