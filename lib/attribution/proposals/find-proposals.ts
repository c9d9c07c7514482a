import type { Steps } from '../../language/steps.ts';
import { withAsSaying } from '../arguments/as-saying.ts';
import { findArguments } from '../arguments/find-arguments.ts';
import { withoutCitingBetween } from '../cues/citing-between.ts';
import { type CueCandidate, findCues } from '../cues/find-cues.ts';
import { withPhraseCues } from '../cues/phrase-cues.ts';
import { withQuotationCues } from '../cues/quotation-cues.ts';
import type { ChainModel } from '../labelling/chain-model.ts';
import type { Reading } from '../reading/reading.ts';
import type { Dependents } from '../reading/sentence-tree.ts';
import { repairArguments } from '../repairs/repair-arguments.ts';
import { withSharedSpeakers } from '../speakers/shared-speakers.ts';
import { isNoClaim } from './no-claim.ts';
import type { Proposal } from './proposal.ts';

/** The cues of a text, doubtful ones too, in text order. */
export function* allCues(
  reading: Reading,
  tree: Dependents,
  model: ChainModel,
): Steps<readonly CueCandidate[]> {
  const cues: CueCandidate[] = [];
  for (const sentence of reading.sentences) {
    cues.push(...findCues(reading, tree, sentence, model));
    yield;
  }
  const phrased = withPhraseCues(reading, cues);
  yield;
  const cited = withoutCitingBetween(reading, withAsSaying(reading, phrased));
  yield;
  return withQuotationCues(reading, cited);
}

/** From here on a cue counts as one where others look for their neighbours. */
const LIKELY = 0.3;

/** Marks the tokens of a text's likely cues. */
export function likelyCues(cues: readonly CueCandidate[], count: number): Uint8Array {
  const isCue = new Uint8Array(count);
  for (const { first, end, belief } of cues) if (belief >= LIKELY) isCue.fill(1, first, end);
  return isCue;
}

/** What each cue may say, in text order; cues that say nothing are left out. */
export function* proposalsFor(
  reading: Reading,
  tree: Dependents,
  cues: readonly CueCandidate[],
  model: ChainModel,
): Steps<Proposal[]> {
  const { count } = reading.facts;
  const isCue = likelyCues(cues, count);
  const found: Proposal[] = [];
  for (const cue of cues) {
    const said = repairArguments(reading, cue, findArguments(reading, tree, cue, isCue, model));
    if (said.content.length > 0 && !isNoClaim(reading, cue, said)) {
      found.push({ ...said, cue, covered: 0, covering: 0 });
    }
    yield;
  }
  return related(withSharedSpeakers(reading, found), count);
}

/** Adds how the proposals of a text stand to each other. */
function related(proposals: readonly Proposal[], count: number): Proposal[] {
  const covered = new Float32Array(count);
  const believed = new Float32Array(count);
  for (const { cue, content, contentBelief } of proposals) {
    const likelihood = cue.belief * contentBelief;
    believed.fill(cue.belief, cue.first, cue.end);
    for (const { first, end } of content) {
      for (let i = first; i < end; i++) covered[i] = Math.max(covered[i] ?? 0, likelihood);
    }
  }
  return proposals.map((proposal) => {
    let covering = 0;
    for (const { first, end } of proposal.content) {
      for (let i = first; i < end; i++) covering = Math.max(covering, believed[i] ?? 0);
    }
    return { ...proposal, covered: covered[proposal.cue.first] ?? 0, covering };
  });
}
