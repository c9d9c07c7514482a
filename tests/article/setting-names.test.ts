import { expect, it } from 'vitest';
import { settingsNamed } from '../../lib/article/setting-names.ts';

it.each([
  ['read-more', 'named as related'],
  ['readMore', 'named as related'],
  ['c-related_stories', 'named as related'],
  ['image-captions', 'caption'],
  ['storyBody__text', 'named as body'],
  ['video-player', 'named as card'],
])('a class called %s says %s', (name, setting) => {
  expect(settingsNamed(name)).toContain(setting);
});

it.each(['', 'video', 'header-unrelated', 'shadow', 'related:hover'])(
  'a class called "%s" says nothing',
  (name) => {
    expect(settingsNamed(name)).toEqual([]);
  },
);
