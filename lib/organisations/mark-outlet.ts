import { keyOfName } from './name-key.ts';
import type { Organisation } from './organisation.ts';
import type { Outlet } from './outlet.ts';

/**
 * The organisations of a page, with the one that is the page's own outlet marked. It is known by its Wikidata id, its
 * name or acronym, or the end of its name ("the Courier" in the Harbour Courier).
 */
export function markOutlet(
  organisations: readonly Organisation[],
  outlet: Outlet | undefined,
): readonly Organisation[] {
  if (!outlet) return organisations;
  const own =
    organisations.find(({ wikidata }) => wikidata !== undefined && wikidata === outlet.wikidata) ??
    organisations.find((one) => isNamed(one, outlet)) ??
    organisations.find((one) => isShortFor(one, outlet));
  if (!own) return organisations;
  const marked: Organisation = {
    ...own,
    isOutlet: true,
    kind: own.kind === 'other' ? outlet.kind : own.kind,
    ...(outlet.wikidata && { wikidata: outlet.wikidata }),
  };
  return organisations.map((one) => (one === own ? marked : one));
}

const isNamed = ({ name, acronym }: Organisation, outlet: Outlet): boolean => {
  const key = keyOfName(outlet.name);
  return keyOfName(name) === key || (acronym !== undefined && keyOfName(acronym) === key);
};

/** What ends many outlets' names and names none. */
const NO_NAME: ReadonlySet<string> = new Set(['news', 'online', 'media', 'press', 'tv', 'radio']);

/** Only where nothing says that it is something else: "the Journal" may be, "the Union" need not. */
function isShortFor({ name, kind }: Organisation, outlet: Outlet): boolean {
  const key = keyOfName(name);
  const isOpen = kind === 'media' || kind === 'other';
  return isOpen && !NO_NAME.has(key) && keyOfName(outlet.name).endsWith(` ${key}`);
}
