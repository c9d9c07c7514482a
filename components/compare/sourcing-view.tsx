import { useState } from 'preact/hooks';
import type { Comparison } from '../../lib/compare/comparison.ts';
import { ChartFrame } from '../chart/chart-frame.tsx';
import { StackedBars } from '../chart/stacked-bars.tsx';
import { Choice } from '../controls/choice.tsx';
import { t } from '../wording/words.ts';
import { type SourcingMeasure, sourcingBars, sourcingTable } from './compare-tables.ts';

/** How each outlet's sourcing is made up. */
export function SourcingView({ comparison }: { readonly comparison: Comparison }) {
  const [measure, setMeasure] = useState<SourcingMeasure>('source');
  return (
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
      <ChartFrame data={sourcingTable(comparison, measure)} note={t('compare.sourcingNote')}>
        <StackedBars title={t('compare.sourcingTitle')} bars={sourcingBars(comparison, measure)} />
      </ChartFrame>
    </>
  );
}
