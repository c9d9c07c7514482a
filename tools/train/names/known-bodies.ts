import { readFileSync } from 'node:fs';
import { ORGANISATION_KINDS, type OrganisationKind } from '../../../lib/organisations/organisation.ts';

/** The shipped list of known bodies as the model file's section `known`: see `KnownBodies`. */
export function knownSection(folder: string): Uint8Array {
  const lines = [...internationalBodies(folder), ...newsSites(folder), ...newspapers(folder)];
  return new TextEncoder().encode([...new Set(lines)].join('\n'));
}

const asLine = (
  kind: OrganisationKind,
  name: string,
  { acronym = '', wikidata = '', domain = '', others = [] as readonly string[] },
): string => [name, acronym, ORGANISATION_KINDS.indexOf(kind), wikidata, domain, others.join('|')].join('\t');

function internationalBodies(folder: string): string[] {
  const entries = readFileSync(`${folder}/international-bodies.yaml`, 'utf8').split(/^(?=\S.*:$)/m);
  return entries.flatMap((entry) => {
    const field = (name: string): string => {
      const value = new RegExp(`^  ${name}: (.*)$`, 'm').exec(entry)?.[1] ?? '';
      return value === 'null' || value.startsWith("'[") ? '' : value.replace(/^'|'$/g, '');
    };
    const name = field('Name_en');
    if (!name) return [];
    const acronym = field('Abbreviation_en');
    const others = ['Name_other_en', 'Name_other_2_en'].map(field).filter(Boolean);
    return [asLine('intergovernmental', name, { acronym, wikidata: field('Wikidata_code'), others })];
  });
}

/** The sites of media; the list also has organisations that publish, which are of any kind. */
function newsSites(folder: string): string[] {
  const rows = readFileSync(`${folder}/news-websites-2019.csv`, 'utf8').split(/\r?\n/).slice(1);
  return rows.flatMap((row) => {
    const cells = row.split(',');
    const name = (cells[1] ?? '').replace(/ \(\w\w\)$/, '');
    const url = cells.at(-1) ?? '';
    const domain = /^https?:\/\/(?:www\d?\.)?([^/]+)/.exec(url)?.[1]?.toLowerCase() ?? '';
    if (!name || !domain || /[^\p{L}\p{N} .'&:-]/u.test(name) || !looksLikeMedium(name)) return [];
    return [asLine('media', name, { domain })];
  });
}

const NO_MEDIUM =
  /\b(?:council|commission|action|center|centre|rights|campaign|organi[sz]ation|watch|international|network|nations|foundation|corporation|institute|platform|aid|earthrights|movement|alliance|union|bank|fund|society|trust)\b/i;
const looksLikeMedium = (name: string): boolean => !NO_MEDIUM.test(name) || /\bnews\b/i.test(name);

function newspapers(folder: string): string[] {
  const rows = readFileSync(`${folder}/us-newspapers.tsv`, 'utf8').split(/\r?\n/).slice(1);
  return rows.flatMap((row) => {
    const [title = '', , , , wikidata = ''] = row.split('\t');
    const name = title.replace(/&amp;/g, '&').replace(/ \([^)]*\)$/, '');
    return wikidata && /[ -]/.test(name) ? [asLine('media', name, { wikidata: wikidata.trim() })] : [];
  });
}
