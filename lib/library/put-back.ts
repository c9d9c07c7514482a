import type { JournalledStore, Replaced } from './journal-entry.ts';
import type { Journalled } from './journalled.ts';
import type { Recorder } from './recorder.ts';
import type { WriteTransaction } from './transaction.ts';

/** So many requests are made before the first of them is waited for. */
const TOGETHER = 500;

/** From so many records of a store on they are read and taken away by whole runs of neighbours. */
const MANY = 500;

/** So many neighbours are read at once. */
const LONGEST_RUN = 1000;

/**
 * Puts records back to what they were, each of them named once. Articles come last: one that still has annotations is
 * not taken away. Answers how many were kept so.
 */
export async function putAllBack(
  all: readonly Replaced[],
  transaction: WriteTransaction,
  recorder: Recorder,
): Promise<number> {
  const ofStore = (wanted: JournalledStore) => all.filter(({ store }) => store === wanted);
  const articles = ofStore('articles');
  // Asked before annotations are taken away, whose traces in the index are slow to pass over.
  const staying = await inUseAfter(all, articles, transaction);
  for (const store of new Set(all.map(({ store }) => store)))
    if (store !== 'articles') await putStoreBack(ofStore(store), transaction, recorder);
  const moving = articles.filter((article) => !staying.has(article));
  await putStoreBack(moving, transaction, recorder);
  return staying.size;
}

/** Of articles that were not there, those that still have annotations when all is put back. */
async function inUseAfter(
  all: readonly Replaced[],
  articles: readonly Replaced[],
  transaction: WriteTransaction,
): Promise<ReadonlySet<Replaced>> {
  const taken = new Set<Key>();
  const brought = new Set<Key>();
  for (const one of all) {
    if (one.store !== 'annotations') continue;
    if (one.before) brought.add(one.before.article);
    else taken.add(one.key);
  }
  const index = transaction.objectStore('annotations').index('article');
  const isInUse = async ({ key, before }: Replaced) =>
    before === null &&
    (brought.has(key) || (await index.getAllKeys(IDBKeyRange.only(key))).some((id) => !taken.has(id)));
  const inUse = await together(articles, isInUse);
  return new Set(articles.filter((_, at) => inUse[at]));
}

/** For records of one store. */
async function putStoreBack(
  all: readonly Replaced[],
  transaction: WriteTransaction,
  recorder: Recorder,
): Promise<void> {
  const [first] = all;
  if (first && all.length >= MANY) await putRunsBack(first.store, all, transaction, recorder);
  else await together(all, (replaced) => putBack(replaced, transaction, recorder));
}

async function putBack<S extends JournalledStore>(
  { store, key, before }: Replaced<S>,
  transaction: WriteTransaction,
  recorder: Recorder,
): Promise<void> {
  const now = await transaction.objectStore(store).get(key);
  recorder.put(store, now ?? null, before);
}

async function putRunsBack<S extends JournalledStore>(
  store: S,
  all: readonly Replaced<S>[],
  transaction: WriteTransaction,
  recorder: Recorder,
): Promise<void> {
  const records = transaction.objectStore(store);
  const wanted = new Map(all.map((replaced) => [nameOf(replaced.key), replaced.before]));
  for (const run of runsOf(await records.getAllKeys(), (key) => wanted.has(nameOf(key)))) {
    const range = IDBKeyRange.bound(run[0], run.at(-1));
    const now = await records.getAll(range);
    const before = run.map((key) => wanted.get(nameOf(key)) ?? null);
    if (before.every((one) => one === null)) recorder.take(store, now, range);
    else for (const [at, one] of now.entries()) recorder.put(store, one, before[at] ?? null);
    for (const key of run) wanted.delete(nameOf(key));
  }
  // What is left is not there now.
  for (const before of wanted.values()) recorder.put(store, null, before);
}

type Key = Journalled[JournalledStore]['key'];
const nameOf = (key: Key): string => JSON.stringify(key);

/** Those that are wanted, in order, as runs without a stranger in between. */
function runsOf<K extends Key>(keys: readonly K[], isWanted: (key: K) => boolean): readonly K[][] {
  const runs: K[][] = [];
  let run: K[] = [];
  for (const key of keys) {
    if (!isWanted(key)) run = [];
    else if (run.length > 0 && run.length < LONGEST_RUN) run.push(key);
    else {
      run = [key];
      runs.push(run);
    }
  }
  return runs;
}

async function together<Given, Done>(
  all: readonly Given[],
  act: (one: Given) => Promise<Done>,
): Promise<readonly Done[]> {
  const done: Done[] = [];
  for (let at = 0; at < all.length; at += TOGETHER)
    done.push(...(await Promise.all(all.slice(at, at + TOGETHER).map(act))));
  return done;
}
