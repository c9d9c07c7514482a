/** What is looked at of the modules as Rollup has them. */
interface Graph {
  readonly getModuleIds: () => IterableIterator<string>;
  readonly getModuleInfo: (
    id: string,
  ) => { readonly isEntry: boolean; readonly importedIds: readonly string[] } | null;
}

/** The popup paints before it fetches anything, and then fetches what the side panel has. */
const PAINTED_FIRST = /\/popup\/index\.html$/;

const LIBRARY = /\/library\/index\.html$/;

/** Surfaces that show much the same, by their documents. */
const FAMILIES: readonly RegExp[] = [
  /\/sidepanel\/index\.html$/,
  LIBRARY,
  /\/(options|welcome)\/index\.html$/,
];

/**
 * Puts what several surfaces need into one file for each company of them. Left to itself the bundler makes one for
 * every set of surfaces and of what they fetch later: to open the library thirty small ones, with a wait for each.
 * What the library alone needs is one file as well, whichever of its views have a use for a part of it later.
 *
 * @returns Answers the name of a module's file, or nothing where the bundler may choose.
 */
export function surfaceChunks() {
  let families: readonly ReadonlySet<string>[] | undefined;
  let painting: ReadonlySet<string> | undefined;
  return (id: string, graph: Graph): string | undefined => {
    families ??= FAMILIES.map((documents) => neededBy(documents, graph));
    painting ??= neededBy(PAINTED_FIRST, graph);
    const company = families.flatMap((needed, at) => (needed.has(id) ? [at] : []));
    if (id.endsWith('.css')) return undefined;
    if (company.length === 1 && FAMILIES[company[0] ?? 0] === LIBRARY) return 'library';
    if (company.length < 2) return undefined;
    return painting.has(id) ? 'first' : `shared-${company.join('')}`;
  };
}

/** All that is there before these documents show anything. */
function neededBy(documents: RegExp, { getModuleIds, getModuleInfo }: Graph): ReadonlySet<string> {
  const needed = new Set<string>();
  const open = [...getModuleIds()].filter((id) => documents.test(id) && getModuleInfo(id)?.isEntry);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (needed.has(id)) continue;
    needed.add(id);
    open.push(...(getModuleInfo(id)?.importedIds ?? []));
  }
  return needed;
}
