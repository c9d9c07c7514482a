import { parse } from 'tldts';
import type { Weights } from '../language/weights.ts';
import { kindOfName } from './document/kind-of-name.ts';
import { KnownBodies } from './document/known-bodies.ts';
import type { OrganisationKind } from './organisation.ts';

/** The outlet that publishes a page, under the name that it has where another page cites it. */
export interface Outlet {
  readonly name: string;
  readonly kind: OrganisationKind;
  /** Its registered domain: "bbc.co.uk" for "www.bbc.co.uk". */
  readonly domain?: string;
  /** `Q…` */
  readonly wikidata?: string;
}

export interface OutletFinder {
  /**
   * From what the page calls its site and the page's address; either may be missing or nonsense. Nothing where
   * neither tells.
   */
  of(siteName: string | undefined, url: string): Outlet | undefined;
}

/** @throws {Error} when the weights are of another version. */
export function createOutletFinder(weights: Weights): OutletFinder {
  const known = new KnownBodies(weights);
  return {
    of(siteName, url) {
      const { hostname, domain } = parse(url);
      const named = tidySiteName(siteName, domain);
      const host = hostname?.replace(/^www\d?\./, '');
      const body =
        (named ? known.find(named) : undefined) ??
        (host ? known.atDomain(host) : undefined) ??
        (domain ? known.atDomain(domain) : undefined);
      const name = body?.name ?? named ?? (domain ? nameFromDomain(domain) : undefined);
      if (name === undefined) return undefined;
      const kind = body?.kind ?? kindOfName(name);
      return {
        name,
        kind: kind === 'other' ? 'media' : kind,
        ...(domain && { domain }),
        ...(body?.wikidata && { wikidata: body.wikidata }),
      };
    },
  };
}

const LONGEST_NAME = 80;

/** "BBC News" of "BBC News - Home", "The Guardian" of "the Guardian | World"; nothing of "www.bbc.co.uk". */
function tidySiteName(siteName: string | undefined, domain: string | null): string | undefined {
  const name =
    siteName
      ?.split(/\s+[|–—·•-]\s+/)[0]
      ?.replace(/^@/, '')
      .replace(/\s+/g, ' ')
      .trim() ?? '';
  if (!name || name.length > LONGEST_NAME || /^https?:/i.test(name)) return undefined;
  const isAddress = /^[\w.-]+\.\p{L}{2,}$/u.test(name) && !/\s/.test(name);
  return isAddress && (domain === null || name.toLowerCase().endsWith(domain)) ? undefined : name;
}

const LONGEST_INITIALS = 4;

/** The registered label, in capitals where it is as short as initials: "BBC", "Turkicworld". */
function nameFromDomain(domain: string): string {
  const label = domain.split('.')[0] ?? domain;
  if (label.length <= LONGEST_INITIALS && !/\d/.test(label)) return label.toUpperCase();
  return label
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');
}
