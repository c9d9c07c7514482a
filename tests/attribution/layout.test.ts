import { describe, expect, it } from 'vitest';
import type { TokenRange } from '../../lib/attribution/arguments/argument-window.ts';
import type { Candidate } from '../../lib/attribution/proposals/candidate.ts';
import { paragraphsOf } from '../../lib/attribution/reading/paragraphs.ts';
import type { Reading } from '../../lib/attribution/reading/reading.ts';
import { findAnswers } from '../../lib/attribution/speakers/question-and-answer.ts';
import { findSignatures } from '../../lib/attribution/speakers/signatures.ts';
import { findLabelledSpeech } from '../../lib/attribution/speakers/speaker-labels.ts';
import { readingOf } from './shipped-models.ts';

type Find = (reading: Reading, paragraphs: readonly TokenRange[]) => Candidate[];

/** What a rule finds in paragraphs, as "source: content" with the pieces of content parted by " … ". */
function found(find: Find, ...paragraphs: string[]): string[] {
  const text = paragraphs.join('\n\n');
  const reading = readingOf(text);
  const words = (ranges: readonly TokenRange[]) =>
    ranges
      .map(({ first, end }) => text.slice(reading.tokens[first]?.start, reading.tokens[end - 1]?.end))
      .join(' … ');
  return find(reading, paragraphsOf(reading)).map(
    ({ source, content }) => `${words(source)}: ${words(content)}`,
  );
}

describe('findLabelledSpeech', () => {
  it('gives a speaker all paragraphs up to the next label', () => {
    expect(
      found(
        findLabelledSpeech,
        'VERA: When did the dam break?',
        'OKELLO: At four in the morning.',
        'We heard it from the mill.',
        'VERA: And then?',
        'OKELLO: Then we ran.',
        'The reporter travelled with a relief convoy.',
      ),
    ).toEqual([
      'VERA: When did the dam break?',
      'OKELLO: At four in the morning. … We heard it from the mill.',
      'VERA: And then?',
      'OKELLO: Then we ran.',
    ]);
  });
  it('claims nothing that is asked, and answers for whom the lines before name', () => {
    const questions = ['Q: When?', 'A: At dawn.', 'Q: And who?', 'A: Only I.', 'Q: Why?', 'A: I was up.'];
    expect(found(findLabelledSpeech, 'The night of Vera Okello', ...questions)).toEqual([
      'Vera Okello: At dawn.',
      'Vera Okello: Only I.',
      'Vera Okello: I was up.',
    ]);
  });
  it('leaves out stage directions', () => {
    expect(found(findLabelledSpeech, 'A: One thing.', '(Laughter)', 'B: Which?', 'A: Water.')).toEqual([
      'A: One thing.',
      'B: Which?',
      'A: Water.',
    ]);
  });
  it('takes no list for an interview', () => {
    expect(found(findLabelledSpeech, 'Price: 12 dollars', 'Where: the harbour')).toEqual([]);
  });
});

describe('findAnswers', () => {
  const questions = [
    'When did you begin to carve?',
    'I was nine. My uncle had a knife that he did not miss.',
    'Who taught you?',
    'Nobody did.',
    'I looked at ships.',
    'What do you carve now?',
    'Gulls, mostly.',
  ];
  it('gives the answers to whom the lines before the first question name', () => {
    expect(
      found(findAnswers, 'The wood of Tove Halvorsen', 'We met the carver in Bergen.', ...questions),
    ).toEqual([
      'Tove Halvorsen: I was nine. My uncle had a knife that he did not miss.',
      'Tove Halvorsen: Nobody did. … I looked at ships.',
      'Tove Halvorsen: Gulls, mostly.',
    ]);
  });
  it('leaves a list of questions alone that names nobody', () => {
    expect(found(findAnswers, 'How it works', ...questions)).toEqual([]);
  });
  it('takes no story with a question now and then for an interview', () => {
    const story = Array.from({ length: 12 }, () => 'The boat went out again, and came back empty.');
    expect(
      found(
        findAnswers,
        'Tove Halvorsen fishes.',
        'Why go on?',
        ...story,
        'Why not?',
        ...story,
        'So what?',
        'Well.',
      ),
    ).toEqual([]);
  });
});

describe('findSignatures', () => {
  it('takes the name behind a dash for the source', () => {
    expect(found(findSignatures, '“The harbour is all we have.” — Mara Lindt, fisher')).toEqual([
      'Mara Lindt: “The harbour is all we have.”',
    ]);
  });
  it('reads a signed paragraph whose inner marks do not match', () => {
    expect(found(findSignatures, '“They called it “a gift to us. We never asked. ― Mara Lindt')).toEqual([
      'Mara Lindt: “They called it “a gift to us. We never asked.',
    ]);
  });
  it('asks for a name', () => {
    expect(found(findSignatures, '“The harbour is all we have.” — or so they say')).toEqual([]);
  });
});
