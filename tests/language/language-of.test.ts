import { expect, it } from 'vitest';
import { languageOf } from '../../lib/language/language-of.ts';
import { tokenise } from '../../lib/language/tokenise.ts';

const language = (text: string) => languageOf(tokenise(text));

it.each([
  ['en', 'The minister said on Monday that the talks had been long, and that they would go on for a week.'],
  [
    'de',
    'Der Minister sagte am Montag, dass die Gespräche lange gedauert haben und noch weitergehen werden.',
  ],
  [
    'fr',
    'Le ministre a dit lundi que les discussions ont été longues et que le gouvernement est prêt pour la suite.',
  ],
  [
    'az',
    'Nazir bazar ertəsi bildirib ki, danışıqlar çox uzun olub və daha bir həftə davam edə bilər, bu isə yaxşıdır.',
  ],
])('tells %s', (code, text) => {
  expect(language(text)).toBe(code);
});

it('says nothing of a text too short or of no language', () => {
  expect(language('Hello there')).toBeUndefined();
  expect(language('xkcd '.repeat(50))).toBeUndefined();
});
