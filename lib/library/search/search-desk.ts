import { codeNames } from '../../codebook/code-names.ts';
import { readCodebooks } from '../codebooks.ts';
import { rowsById } from '../paging.ts';
import { look } from '../transact.ts';
import { ClaimIndex } from './index/claim-index.ts';
import { type KeptIndex, keepIndex, readKeptIndex } from './kept-index.ts';
import { allRows } from './read-all.ts';
import type { ClaimSearch } from './search-request.ts';

/** After so many changed claims the index is put on disk again; those since are read from the journal. */
const CHANGES_UNKEPT = 200;

/** More changed claims than these, as of an import, are read in one go with all the others. */
const CHANGES_ONE_BY_ONE = 5000;

/**
 * Keeps the search index in step with the library on disk: taken from disk or made anew at the first search, brought
 * up to date from the journal before every one. For a worker, so that no page waits for it.
 */
export class SearchDesk implements ClaimSearch {
  #kept: KeptIndex | undefined;
  #unkept = 0;
  #isStale = true;
  /** What is on disk does not have all claims, or too many. */
  #isWrong = false;
  #updating: Promise<ClaimIndex> | undefined;

  readonly #onMade: (share: number) => void;

  /** @param onMade Hears how much of the index is made, 0 to 1, where it has to be made anew. */
  constructor(onMade: (share: number) => void = () => undefined) {
    this.#onMade = onMade;
  }

  /** To be called when something was written to the library. */
  readonly refresh = (): void => {
    this.#isStale = true;
  };

  readonly find: ClaimSearch['find'] = async (request, from, count) =>
    (await this.#current()).find(request, from, count);

  readonly findAll: ClaimSearch['findAll'] = async (request) => (await this.#current()).findAll(request);

  #current(): Promise<ClaimIndex> {
    if (!this.#updating && !this.#isStale && this.#kept) return Promise.resolve(this.#kept.index);
    this.#updating ??= this.#update().finally(() => {
      this.#updating = undefined;
    });
    return this.#updating;
  }

  async #update(): Promise<ClaimIndex> {
    const isFirst = !this.#kept;
    while (this.#isStale || !this.#kept) {
      this.#isStale = false;
      try {
        const known = this.#kept ?? (await readKeptIndex().catch(() => undefined));
        this.#kept = this.#isWrong ? await this.#anew() : await this.#upToDate(known);
        this.#isWrong = false;
        this.#kept.index.nameCollections(await collectionNames());
        this.#kept.index.nameCodes(codeNames(await readCodebooks()));
      } catch (error) {
        this.#isStale = true;
        throw error;
      }
    }
    if (this.#unkept >= CHANGES_UNKEPT) {
      this.#unkept = 0;
      // Without it on disk nothing is lost but the time to make it anew.
      await keepIndex(this.#kept).catch(() => undefined);
    }
    const kept = this.#kept;
    // While the reader looks at what is shown first.
    if (isFirst) setTimeout(() => void this.#settleIn(kept).catch(() => undefined), 0);
    return kept.index;
  }

  /** Readies the index for what is typed, and makes it anew where it does not have just the claims that there are. */
  async #settleIn(kept: KeptIndex): Promise<void> {
    kept.index.prepare();
    const { entry, annotations } = await lookAtSize();
    // What was written since is counted, but not in the index yet.
    if (this.#kept !== kept || entry !== kept.entry || annotations === kept.index.size) return;
    this.#isWrong = true;
    this.#isStale = true;
    await this.#current();
  }

  async #upToDate(known: KeptIndex | undefined): Promise<KeptIndex> {
    const changes = known && !known.index.isWorn ? await changesSince(known.entry) : undefined;
    if (!known || !changes || changes.ids.length > CHANGES_ONE_BY_ONE) return this.#anew();
    const rows = await rowsById(changes.ids);
    known.index.put(rows);
    const there = new Set(rows.map(({ annotation }) => annotation.id));
    known.index.remove(changes.ids.filter((id) => !there.has(id)));
    this.#unkept += changes.ids.length;
    return { index: known.index, entry: changes.entry };
  }

  async #anew(): Promise<KeptIndex> {
    const index = new ClaimIndex();
    const { entry, annotations } = await lookAtSize();
    for await (const rows of allRows()) {
      index.put(rows);
      this.#onMade(Math.min(1, index.size / (annotations || 1)));
    }
    this.#onMade(1);
    this.#unkept = CHANGES_UNKEPT;
    // What was written while all was read may have been missed; the journal tells.
    if ((await newestEntry()) !== entry) this.#isStale = true;
    return { index, entry };
  }
}

interface Changes {
  readonly ids: readonly string[];
  readonly entry: number;
}

/** Which annotations were touched since that entry of the journal; nothing where it does not reach back so far. */
const changesSince = (entry: number): Promise<Changes | undefined> =>
  look(async (transaction) => {
    const journal = transaction.objectStore('journal');
    const later = await journal.getAll(IDBKeyRange.lowerBound(entry, true));
    const newest = later.at(-1)?.id;
    if (newest === undefined) {
      const last = await journal.openKeyCursor(null, 'prev');
      return (last?.key ?? 0) === entry ? { ids: [], entry } : undefined;
    }
    if (later[0]?.id !== entry + 1) return undefined;
    const ids = new Set<string>();
    const articles = new Set<string>();
    for (const { store, key } of later.flatMap(({ replaced }) => replaced)) {
      if (store === 'annotations') ids.add(key);
      if (store === 'articles') articles.add(key);
    }
    for (const article of articles) {
      const within = await transaction.objectStore('annotations').index('article').getAllKeys(article);
      for (const id of within) ids.add(id);
    }
    return { ids: [...ids], entry: newest };
  });

const newestEntry = (): Promise<number> =>
  look(
    async (transaction) => (await transaction.objectStore('journal').openKeyCursor(null, 'prev'))?.key ?? 0,
  );

const collectionNames = (): Promise<ReadonlyMap<string, string>> =>
  look(async (transaction) => {
    const collections = await transaction.objectStore('collections').getAll();
    return new Map(collections.map(({ id, name }) => [id, name]));
  });

/** How many annotations there are, and the journal's newest entry then. Counting a large library takes a while. */
const lookAtSize = (): Promise<{ readonly entry: number; readonly annotations: number }> =>
  look(async (transaction) => {
    const newest = await transaction.objectStore('journal').openKeyCursor(null, 'prev');
    return { entry: newest?.key ?? 0, annotations: await transaction.objectStore('annotations').count() };
  });
