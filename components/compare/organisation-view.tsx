import { useMemo } from 'preact/hooks';
import type { Comparison, OrganisationRow } from '../../lib/compare/comparison.ts';
import { claimsIn, claimsNaming } from '../../lib/compare/evidence.ts';
import { organisationsByKind } from '../../lib/compare/organisation-kinds.ts';
import { ChartFrame } from '../chart/chart-frame.tsx';
import type { OpensCell } from '../chart/data-table.tsx';
import { GroupedTable } from '../chart/grouped-table.tsx';
import { StackedBars } from '../chart/stacked-bars.tsx';
import { t } from '../wording/words.ts';
import { KIND_COLUMN, organisationBars, organisationTable } from './compare-tables.ts';
import { type Drill, Drillable } from './drillable.tsx';

interface OrganisationViewProps {
  readonly comparison: Comparison;
  readonly onReveal: (annotation: string) => void;
}

/** Which organisations each outlet names, by kind; every number leads to the saved claims that name them. */
export function OrganisationView({ comparison, onReveal }: OrganisationViewProps) {
  const kinds = useMemo(() => organisationsByKind(comparison.organisations), [comparison]);
  const organisations = kinds.flatMap((kind) => kind.organisations);
  const naming = (names: readonly OrganisationRow[], outlet: string | undefined) =>
    claimsIn(comparison).filter(
      (claim) =>
        claim.article.outlet === outlet && names.some((one) => claimsNaming(one, [claim]).length > 0),
    );
  const drill = (name: string, names: readonly OrganisationRow[], outlet: string | undefined): Drill => {
    const claims = naming(names, outlet);
    return {
      title: `${name}, ${outlet}`,
      claims,
      note: claims.length === 0 ? t('compare.organisationNotInClaims') : t('compare.organisationClaims'),
    };
  };
  return (
    <Drillable onReveal={onReveal}>
      {(open) => {
        const opens: OpensCell = (row, column) => {
          const organisation = organisations[row];
          const outlet = column - KIND_COLUMN - 1;
          if (!organisation || (organisation.mentions[outlet] ?? 0) === 0) return undefined;
          return () => open(drill(organisation.name, [organisation], comparison.outlets[outlet]?.outlet));
        };
        const data = organisationTable(comparison);
        return (
          <ChartFrame
            data={data}
            first="table"
            note={t('compare.organisationNote')}
            table={<GroupedTable data={data} by={KIND_COLUMN} opens={opens} />}
          >
            <StackedBars
              title={t('compare.organisations')}
              bars={organisationBars(comparison)}
              onOpen={({ name }, part) => {
                const kind = kinds.find((one) => one.kind === part.kind);
                open(drill(part.name, kind?.organisations ?? [], name));
              }}
            />
          </ChartFrame>
        );
      }}
    </Drillable>
  );
}
