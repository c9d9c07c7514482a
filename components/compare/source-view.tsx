import type { Comparison } from '../../lib/compare/comparison.ts';
import { t } from '../wording/words.ts';
import { sourceTable } from './compare-tables.ts';
import { Drillable } from './drillable.tsx';
import { TableView } from './table-view.tsx';

interface SourceViewProps {
  readonly comparison: Comparison;
  readonly onReveal: (annotation: string) => void;
}

/** Whom each outlet cites, with how many saved claims; every number leads to their sentences. */
export const SourceView = ({ comparison, onReveal }: SourceViewProps) => (
  <Drillable onReveal={onReveal}>
    {(open) => (
      <TableView
        data={sourceTable(comparison)}
        opens={(row, column) => {
          const source = comparison.sources[row];
          const claims = source?.claims[column - 1];
          const outlet = comparison.outlets[column - 1]?.outlet;
          if (!source || !claims || claims.length === 0) return undefined;
          return () => open({ title: `${source.name || t('compare.noSource')}, ${outlet}`, claims });
        }}
      />
    )}
  </Drillable>
);
