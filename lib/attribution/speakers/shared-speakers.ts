import { tagNumber } from '../../language/tags.ts';
import type { Proposal } from '../proposals/proposal.ts';
import type { Reading } from '../reading/reading.ts';

const PARTICIPLE = tagNumber('VBG');

/**
 * "The road would open in May, the minister said, adding that …": a participle without a source has that of the
 * cue before it in its sentence. Proposals in text order.
 */
export function withSharedSpeakers(
  { tags, sentenceOf }: Reading,
  proposals: readonly Proposal[],
): readonly Proposal[] {
  let before: Proposal | undefined;
  return proposals.map((proposal) => {
    const { cue, source } = proposal;
    const isShared =
      source.length === 0 &&
      tags[cue.first] === PARTICIPLE &&
      before !== undefined &&
      sentenceOf[before.cue.first] === sentenceOf[cue.first];
    const shared = isShared && before ? { ...proposal, source: before.source } : proposal;
    if (shared.source.length > 0) before = shared;
    return shared;
  });
}
