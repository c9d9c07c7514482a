import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../lib/language/sentences.ts';
import { tokenise } from '../../lib/language/tokenise.ts';
import { decodeWeights, encodeWeights, type WeightArray } from '../../lib/language/weights.ts';
import { readDocument } from '../../lib/organisations/tagging/read-document.ts';
import { WordClusters } from '../../lib/organisations/tagging/word-clusters.ts';
import { WordsSeen } from '../../lib/organisations/tagging/words-seen.ts';

const noClusters = encodeWeights(
  new Map<string, WeightArray>([
    ['cluster-gaps', new Uint16Array(0)],
    ['cluster-fine', new Uint16Array(0)],
    ['cluster-coarse', new Uint8Array(0)],
  ]),
);
const words = new WordsSeen(new WordClusters(decodeWeights(noClusters.buffer)));

/** The stretches of a text as they are written. */
function stretchesIn(text: string): string[] {
  const tokens = tokenise(text);
  const sentences = splitSentences(text, tokens);
  return readDocument(tokens, sentences, words).flatMap(({ stretches }, index) =>
    stretches.map(({ first, end }) => {
      const base = sentences[index]?.firstToken ?? 0;
      return text.slice(tokens[base + first]?.start, tokens[base + end - 1]?.end);
    }),
  );
}

describe('where the tagger looks for names', () => {
  it.each([
    ['The farmers of Norvik sold nothing.', ['Norvik']],
    ['He asked the Ministry of Fish and Whales for help.', ['Ministry of Fish and Whales']],
    ['It went to the Front for the Defence of the Coast.', ['Front for the Defence of the Coast']],
    ['They met in Brask on Tuesday.', ['Brask']],
    ['"We waited," said Jan van der Velde of Delft.', ['Jan van der Velde of Delft']],
    ['The Guardian was first.', ['The Guardian']],
    ['They sold all of it on eBay.', ['eBay']],
    ["He was at Lloyd's then.", ["Lloyd's"]],
    ['The 5th Brigade left.', ['5th Brigade']],
  ])('is at capitals, and at the small words that join them: %s', (text, stretches) => {
    expect(stretchesIn(text)).toEqual(stretches);
  });

  it('goes on over a comma after the head of a name, or after an adjective before it', () => {
    expect(stretchesIn('It is the Coastal, Marine and Fishing Service now.')).toEqual([
      'Coastal, Marine and Fishing Service',
    ]);
    expect(stretchesIn('It is the Department for Fish, Ferries and Roads now.')).toEqual([
      'Department for Fish, Ferries and Roads',
    ]);
    expect(stretchesIn('They called at Brask, Holm and Norvik.')).toEqual(['Brask', 'Holm and Norvik']);
  });

  it('is nowhere in a sentence that only begins with a capital', () => {
    expect(stretchesIn('When the rain came, they went home on Monday.')).toEqual([]);
  });
});
