import { beforeAll, describe, expect, it } from 'vitest';
import type { CorpusDocument } from '../../tools/train/names/corpus-document.ts';
import { readWorldNews } from '../../tools/train/names/world-news.ts';
import { namesIn } from './finder-under-test.ts';

interface Share {
  readonly precision: number;
  readonly recall: number;
}

const stories = readWorldNews().filter(({ split }) => split === 'dev');

const keyOf = ({ start, end }: { readonly start: number; readonly end: number }) => `${start} ${end}`;

function foundIn({ text }: CorpusDocument, type: 'ORG' | 'PER'): Set<string> {
  const { organisations, people } = namesIn(text);
  const entries = type === 'PER' ? people : organisations.filter(({ metonym }) => !metonym);
  return new Set(entries.flatMap(({ mentions }) => mentions.map(keyOf)));
}

/** To the letter: both ends right, the type too. */
function shareOf(type: 'ORG' | 'PER', isAsked: (name: string) => boolean = () => true): Share {
  let [found, marked, right] = [0, 0, 0];
  for (const story of stories) {
    const names = foundIn(story, type);
    const gold = story.entities.filter(
      (entity) => entity.type === type && isAsked(story.text.slice(entity.start, entity.end)),
    );
    found += names.size;
    marked += gold.length;
    right += gold.filter((entity) => names.has(keyOf(entity))).length;
  }
  return { precision: right / found, recall: right / marked };
}

const wordsOf = (name: string) => name.split(/\s+/).length;

describe('names in news from all over the world', () => {
  let organisations: Share;
  let people: Share;
  beforeAll(() => {
    organisations = shareOf('ORG');
    people = shareOf('PER');
  });

  it('are enough to tell: dozens of stories, hundreds of names', () => {
    expect(stories.length).toBeGreaterThan(40);
    expect(stories.flatMap(({ entities }) => entities).length).toBeGreaterThan(1000);
  });

  it('of organisations are found to the letter in more than four of five cases', () => {
    expect(organisations.recall).toBeGreaterThan(0.85);
    expect(organisations.precision).toBeGreaterThan(0.85);
  });

  it('of people are too', () => {
    expect(people.recall).toBeGreaterThan(0.85);
    expect(people.precision).toBeGreaterThan(0.85);
  });

  it('of organisations with five words and more are found whole', () => {
    expect(shareOf('ORG', (name) => wordsOf(name) >= 5).recall).toBeGreaterThan(0.8);
  });

  it('of organisations with one word are found without a list of them', () => {
    expect(shareOf('ORG', (name) => wordsOf(name) === 1).recall).toBeGreaterThan(0.75);
  });
});
