import { actOfCue } from '../../../lib/attribution/cues/cue-act.ts';
import type { CueCandidate } from '../../../lib/attribution/cues/find-cues.ts';
import type { ChainModel } from '../../../lib/attribution/labelling/chain-model.ts';
import {
  candidateNumbers,
  candidateTraits,
  TRAIT_ROOM,
} from '../../../lib/attribution/proposals/candidate-features.ts';
import { proposalsFor } from '../../../lib/attribution/proposals/find-proposals.ts';
import { FeatureList } from '../../../lib/language/feature-list.ts';
import { runThrough } from '../../../lib/language/steps.ts';
import type { PreparedArticle } from './gold-tokens.ts';
import { isRight } from './judge.ts';
import type { Judged } from './train-confidence.ts';

/** The candidates of an article, outside of what was not annotated, each with whether it is right. */
export function judgedCandidates(
  article: PreparedArticle,
  cues: readonly CueCandidate[],
  model: ChainModel,
): Judged[] {
  const { reading, tree, discarded } = article;
  const traits = new FeatureList(TRAIT_ROOM);
  const proposals = runThrough(proposalsFor(reading, tree, cues, model));
  return proposals
    .filter(({ cue }) => !discarded[cue.first])
    .map((proposal) => {
      candidateTraits(reading, tree, proposal, traits);
      return {
        act: actOfCue(reading, proposal.cue),
        numbers: candidateNumbers(reading, proposal),
        traits: traits.values.slice(0, traits.size),
        right: isRight(article, proposal),
      };
    });
}
