import { describeInSteps } from '../attribution/describing/describe-claim.ts';
import { findAttributions, loadAttributionModels } from '../attribution/find-attributions.ts';
import { runInSlices } from '../language/run-in-slices.ts';
import { splitSentences } from '../language/sentences.ts';
import { runThrough, type Steps } from '../language/steps.ts';
import { tokeniseInSteps } from '../language/tokenise.ts';
import { decodeWeights } from '../language/weights.ts';
import { createNameFinder } from '../organisations/find-names.ts';
import { createOutletFinder, type OutletFinder } from '../organisations/outlet.ts';
import { assignRoles } from './assign-roles.ts';
import type { Findings } from './findings.ts';

export interface ModelFiles {
  readonly claims: ArrayBuffer;
  readonly names: ArrayBuffer;
}

export interface FindOptions {
  /** Claims below this confidence are left out. */
  readonly leastConfidence?: number;
  /** The names as a reader knows them, from those that were found; claims are described by what it gives. */
  readonly correctNames?: (names: NamesOfPage) => NamesOfPage;
}

type NamesOfPage = Pick<Findings, 'organisations' | 'people'>;

export interface Finder {
  /** Finds all in one go. Any text is accepted; the time is linear in its length. */
  find(text: string, options?: FindOptions): Findings;
  /**
   * The same, handing control back through `pause` before a task has run for long. `pause` is told about what share
   * of the work is done, 0 to 1.
   */
  findInSlices(
    text: string,
    pause: (share: number) => Promise<void>,
    options?: FindOptions,
  ): Promise<Findings>;
  /** The outlet of a page, by what the page calls its site and by its address. */
  outletOf: OutletFinder['of'];
}

/** @throws {Error} when a model file is damaged, or belongs to another version of the code. */
export function createFinder(files: ModelFiles): Finder {
  const models = loadAttributionModels(decodeWeights(files.claims));
  const nameWeights = decodeWeights(files.names);
  const names = createNameFinder(nameWeights);
  const outlets = createOutletFinder(nameWeights);

  function* steps(
    text: string,
    { leastConfidence = 0, correctNames = asFound }: FindOptions,
  ): Steps<Findings> {
    const tokens = yield* tokeniseInSteps(text);
    yield;
    const sentences = splitSentences(text, tokens);
    yield;
    const { organisations, people } = correctNames(yield* names.findInSteps(text, tokens, sentences));
    yield;
    const bare = yield* findAttributions(text, tokens, sentences, models);
    const sure = bare.filter(({ confidence }) => confidence >= leastConfidence);
    const claims = yield* describeInSteps(sure, {
      text,
      tokens,
      sentences,
      names: { organisations, people },
    });
    return { claims, organisations: assignRoles(text, organisations, claims), people };
  }

  return {
    find: (text, options = {}) => runThrough(steps(text, options)),
    findInSlices: (text, pause, options = {}) =>
      runInSlices(steps(text, options), (done) => pause(Math.min(1, done / stepsFor(text)))),
    outletOf: outlets.of,
  };
}

/** About how many steps a text takes, as counted over articles of very different lengths. */
const stepsFor = (text: string): number => 30 + text.length / 39;

const asFound = (names: NamesOfPage): NamesOfPage => names;
