import type { Claim } from '../../lib/attribution/claim.ts';
import type { Organisation } from '../../lib/organisations/organisation.ts';
import type { Found } from './result.ts';

const WIDTH = 100;

/** One result as a reader would want it in a terminal. */
export function asTable(found: Found): string {
  if ('error' in found) return `${found.id}\n  ${found.error}\n`;
  const { text, claims, organisations, governments, people } = found;
  const head = [
    found.title ?? found.id,
    [found.outlet, found.byline, found.published].filter(Boolean).join(' · '),
  ];
  return [
    ...head.filter(Boolean).map((line) => clip(line, WIDTH)),
    '',
    `Claims (${claims.length})`,
    ...claims.map((claim) => claimRow(claim, text)),
    '',
    `Organisations (${organisations.length})`,
    ...organisations.map(organisationRow),
    '',
    ...(governments.length
      ? [
          `Governments by the names of their places (${governments.length})`,
          ...governments.map(organisationRow),
          '',
        ]
      : []),
    `People (${people.length})`,
    ...people.map(
      ({ name, role, mentions }) =>
        `  ${clip([name, role].filter(Boolean).join(', '), 60).padEnd(60)} ×${mentions.length}`,
    ),
    '',
    `${found.ms.toFixed(0)} ms`,
    '',
  ].join('\n');
}

function claimRow(claim: Claim, text: string): string {
  const { source, cue, content, form, sourceType, stance, chain } = claim;
  const words = content.map(({ start, end }) => text.slice(start, end)).join(' … ');
  const who = source
    ? [source.text, source.resolved && `(${source.resolved.name})`].filter(Boolean).join(' ')
    : '(nobody named)';
  const links =
    chain.length > 1 ? [`    chain: ${chain.map((link) => clip(link.text, 40)).join(' ← ')}`] : [];
  const figures = claim.figures.map(({ value, bound, unit, of }) =>
    [bound, value, unit, of].filter((part) => part !== undefined).join(' '),
  );
  return [
    `  ${clip(who, 50)} · ${cue ? clip(cue.text, 30) : '–'} [${sourceType}, ${form}, ${stance}]`,
    `    ${clip(words, WIDTH - 4)}`,
    ...links,
    ...(figures.length ? [`    figures: ${figures.join(' · ')}`] : []),
  ].join('\n');
}

const organisationRow = ({ name, acronym, kind, mentions, roles }: Organisation): string =>
  `  ${clip(acronym ? `${name} (${acronym})` : name, 60).padEnd(60)} ${kind.padEnd(18)} ×${mentions.length} ${roles.join(', ')}`;

const clip = (text: string, width: number): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > width ? `${line.slice(0, width - 1)}…` : line;
};
