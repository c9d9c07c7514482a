import type { CueStance, Form, SourceType } from '../../lib/attribution/claim.ts';
import { contentOf, sourceOf } from '../../lib/compare/claim-text.ts';
import type { Comparison, OutletSummary } from '../../lib/compare/comparison.ts';
import type { SourcingMeasure } from '../../lib/compare/evidence.ts';
import { organisationsByKind } from '../../lib/compare/organisation-kinds.ts';
import type { OrganisationKind } from '../../lib/organisations/organisation.ts';
import type { Bar } from '../chart/stacked-bars.tsx';
import type { TableData } from '../chart/table-data.ts';
import {
  CUE_STANCE_NAMES,
  FORM_NAMES,
  ORGANISATION_KIND_NAMES,
  SOURCE_TYPE_NAMES,
} from '../wording/names.ts';
import { t } from '../wording/words.ts';
import { DIFFERENCE_NAMES, noMatchText, STATE_NAMES } from './compare-words.ts';

/** With how many articles each outlet has in the library, which no comparison stands without. */
const outletColumns = ({ outlets }: Comparison) =>
  outlets.map(({ outlet, articles }) => `${outlet} (${t('count.articles', articles)})`);

export const claimTable = (comparison: Comparison): TableData => ({
  title: t('compare.claims'),
  columns: [t('compare.claim'), ...outletColumns(comparison), t('compare.differs')],
  rows: comparison.rows.map((row) => [
    STATE_NAMES[row.state](),
    ...row.cells.map(({ outlet, claims }) =>
      claims.length === 0
        ? noMatchText([outlet])
        : claims
            .map(({ annotation }) =>
              [
                sourceOf(annotation) ?? t('compare.noSource'),
                annotation.claim.cue?.text,
                contentOf(annotation),
              ]
                .filter(Boolean)
                .join(' | '),
            )
            .join(' / '),
    ),
    [...new Set(row.differences.map(({ kind }) => DIFFERENCE_NAMES[kind]()))].join('; '),
  ]),
});

export const sourceTable = (comparison: Comparison): TableData => ({
  title: t('compare.sources'),
  columns: [t('compare.source'), ...outletColumns(comparison)],
  rows: comparison.sources.map(({ name, claims }) => [
    name || t('compare.noSource'),
    ...claims.map((ofOutlet) => ofOutlet.length),
  ]),
});

/** The column of `organisationTable` that says of which kind they are: the rows of one kind follow each other. */
export const KIND_COLUMN = 1;

export const organisationTable = (comparison: Comparison): TableData => ({
  title: t('compare.organisations'),
  columns: [t('compare.organisation'), t('compare.kind'), ...outletColumns(comparison)],
  rows: organisationsByKind(comparison.organisations).flatMap(({ kind, organisations }) =>
    organisations.map(({ name, acronym, mentions }) => [
      acronym === undefined ? name : `${name} (${acronym})`,
      ORGANISATION_KIND_NAMES[kind](),
      ...mentions,
    ]),
  ),
});

const KIND_COLOURS: Readonly<Record<OrganisationKind, string>> = {
  government: '--source-person',
  intergovernmental: '--source-organisation',
  political: '--source-group',
  'civil society': '--source-document',
  media: '--source-unnamed',
  company: '--border-strong',
  academic: '--mark',
  military: '--danger',
  religious: '--ok',
  sport: '--warn',
  other: '--source-none',
};

/** Of which kinds the organisations are that each outlet names, by how often it names them. */
export const organisationBars = (comparison: Comparison): Bar[] => {
  const kinds = organisationsByKind(comparison.organisations);
  return comparison.outlets.map(({ outlet }, at) => ({
    name: outlet,
    parts: kinds.map(({ kind, mentions }) => ({
      kind,
      name: ORGANISATION_KIND_NAMES[kind](),
      count: mentions[at] ?? 0,
      colour: KIND_COLOURS[kind],
    })),
  }));
};

const SOURCE_COLOURS: Readonly<Record<SourceType, string>> = {
  person: '--source-person',
  organisation: '--source-organisation',
  document: '--source-document',
  group: '--source-group',
  unnamed: '--source-unnamed',
  none: '--source-none',
};
const FORM_COLOURS: Readonly<Record<Form, string>> = {
  direct: '--source-person',
  mixed: '--source-document',
  indirect: '--source-none',
};
const STANCE_COLOURS: Readonly<Record<CueStance, string>> = {
  neutral: '--source-none',
  factive: '--source-organisation',
  assertive: '--source-person',
  predictive: '--border-strong',
  belief: '--source-group',
  directive: '--source-document',
  evaluative: '--mark',
  doubting: '--source-unnamed',
};

/** How each outlet's claims are made up, as bars: by kind of source, by quotation, or by stance of the cue. */
export function sourcingBars({ outlets }: Comparison, measure: SourcingMeasure): Bar[] {
  return outlets.map((summary) => ({ name: summary.outlet, parts: partsOf(summary, measure) }));
}

function partsOf({ sourcing }: OutletSummary, measure: SourcingMeasure): Bar['parts'] {
  if (measure === 'source') return parts(SOURCE_COLOURS, SOURCE_TYPE_NAMES, sourcing.bySourceType);
  if (measure === 'form') return parts(FORM_COLOURS, FORM_NAMES, sourcing.byForm);
  return parts(STANCE_COLOURS, CUE_STANCE_NAMES, sourcing.byStance);
}

function parts<Kind extends string>(
  colours: Readonly<Record<Kind, string>>,
  names: Readonly<Record<Kind, () => string>>,
  counts: Readonly<Record<Kind, number>>,
): Bar['parts'] {
  const found: Bar['parts'][number][] = [];
  for (const kind in colours)
    found.push({ kind, name: names[kind](), count: counts[kind], colour: colours[kind] });
  return found;
}

export const sourcingTable = (comparison: Comparison, measure: SourcingMeasure): TableData => {
  const bars = sourcingBars(comparison, measure);
  return {
    title: t('compare.sourcingTitle'),
    columns: [t('compare.outlet'), ...(bars[0]?.parts.map(({ name }) => name) ?? [])],
    rows: bars.map((bar, at) => [
      outletColumns(comparison)[at] ?? bar.name,
      ...bar.parts.map(({ count }) => count),
    ]),
  };
};
