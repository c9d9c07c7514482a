import type { Weights } from '../../language/weights.ts';
import { ORGANISATION_KINDS, type OrganisationKind } from '../organisation.ts';

/** An organisation of the shipped list. */
export interface KnownBody {
  readonly name: string;
  readonly acronym?: string;
  readonly kind: OrganisationKind;
  readonly wikidata?: string;
  /** Its site's domain, without "www". */
  readonly domain?: string;
}

const keyOf = (name: string): string => {
  const lower = name.toLowerCase();
  if (!MANY_WRITINGS.test(lower)) return lower;
  return lower
    .replaceAll('’', "'")
    .replace(/organisation/g, 'organization')
    .replace(/^the /, '')
    .trim();
};
/** What one name is written with or without. */
const MANY_WRITINGS = /’|organisation|^the |^\s|\s$/;

/**
 * The shipped list: international bodies, newspapers and news sites. Section `known` of the model file, a line
 * each: `name, acronym, kind, Wikidata id, domain, other names`, between tabs, the names between `|`.
 */
export class KnownBodies {
  readonly #byName = new Map<string, KnownBody>();
  readonly #byDomain = new Map<string, KnownBody>();
  /** From a name's first word to the number of words of the longest name that begins with it. */
  readonly #reach = new Map<string, number>();

  constructor(weights: Weights) {
    for (const line of weights.text('known').split('\n')) {
      const [name = '', acronym = '', kindNumber = '', wikidata = '', domain = '', others = ''] =
        line.split('\t');
      const kind = ORGANISATION_KINDS[Number(kindNumber)];
      if (!name || !kind) continue;
      const body: KnownBody = {
        name,
        kind,
        ...(acronym && { acronym }),
        ...(wikidata && { wikidata }),
        ...(domain && { domain }),
      };
      for (const key of [name, ...others.split('|')].map(keyOf))
        if (key && !this.#byName.has(key)) this.#add(key, body);
      if (acronym && !this.#byName.has(acronym)) this.#byName.set(acronym, body);
      if (domain && !this.#byDomain.has(domain)) this.#byDomain.set(domain, body);
    }
  }

  #add(key: string, body: KnownBody): void {
    this.#byName.set(key, body);
    const reach = key.split(/[ -]/).length;
    const [first = ''] = key.split(' ');
    for (const word of [first, first.replace('organization', 'organisation')])
      this.#reach.set(word, Math.max(reach, this.#reach.get(word) ?? 0));
  }

  /** How many words a listed name that begins with this one has at most; 0 where none does. */
  reachOf = (lowerWord: string): number => this.#reach.get(lowerWord) ?? 0;

  /** By its name, or by its acronym as it is written. */
  find = (name: string): KnownBody | undefined => this.#byName.get(name) ?? this.#byName.get(keyOf(name));
  atDomain = (domain: string): KnownBody | undefined => this.#byDomain.get(domain);
}
