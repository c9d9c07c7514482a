import { IRREGULAR_PASTS } from './irregular-verbs.ts';

/** Verbs of more than one vowel whose last consonant is doubled all the same: "admitted", "quipped". */
const DOUBLING = new Set(
  (
    'admit submit commit permit transmit forbid forget begin refer prefer infer confer aver demur concur ' +
    'rebut regret recap quip quiz deadpan ad-lib'
  ).split(' '),
);

const ONE_SYLLABLE_SHORT = /^[^aeiou]*[aeiou][bdgklmnprt]$/;
const ENDS_IN_L = /[^aeiou][aeiou]l$/;

/** All forms of a verb, the lemma first. "-ise" and "-our" lemmas bring their American spelling along. */
export function verbForms(lemma: string): readonly string[] {
  const [first = '', ...rest] = lemma.split(' ');
  const tail = rest.length === 0 ? '' : ` ${rest.join(' ')}`;
  if (first === 'be') return BE_FORMS.map((form) => form + tail);
  if (first === 'not') return [lemma];
  const forms = spellings(first).flatMap((verb) => [
    verb,
    thirdPerson(verb),
    participle(verb),
    ...pasts(verb),
  ]);
  return [...new Set(forms)].map((form) => form + tail);
}

/** Singular and plural of a noun, in British and American spelling. */
export function nounForms(lemma: string): readonly string[] {
  return [...new Set(spellings(lemma).flatMap((noun) => [noun, thirdPerson(noun)]))];
}

const BE_FORMS = [
  'be',
  'is',
  'are',
  'was',
  'were',
  'been',
  'being',
  'am',
  "'s",
  "'re",
  "'m",
  '’s',
  '’re',
  '’m',
];

function spellings(word: string): readonly string[] {
  if (/[^rv]ise$/.test(word) || /[lmt]arise$/.test(word) || word.endsWith('orise')) {
    return [word, word.replace(/ise$/, 'ize')];
  }
  if (/(?:favour|rumour|honour)/.test(word)) return [word, word.replace('our', 'or')];
  if (word === 'defence') return [word, 'defense'];
  return [word];
}

function thirdPerson(verb: string): string {
  if (verb === 'have') return 'has';
  if (verb === 'quiz') return 'quizzes';
  if (/(?:[sxz]|ch|sh)$/.test(verb) || verb === 'go' || verb === 'do' || verb === 'echo') return `${verb}es`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return `${verb}s`;
}

function participle(verb: string): string {
  if (verb === 'lie') return 'lying';
  if (/[^eoy]e$/.test(verb) && verb !== 'be') return `${verb.slice(0, -1)}ing`;
  return doubles(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`;
}

function pasts(verb: string): readonly string[] {
  const irregular = IRREGULAR_PASTS.get(verb);
  const regular = regularPasts(verb);
  if (irregular === undefined) return regular;
  return BOTH_PASTS.has(verb) ? [...irregular, ...regular] : irregular;
}

/** "learnt" beside "learned". */
const BOTH_PASTS = new Set([
  'learn',
  'dream',
  'spell',
  'spill',
  'plead',
  'broadcast',
  'forecast',
  'beseech',
  'show',
  'sneak',
]);

function regularPasts(verb: string): readonly string[] {
  if (verb.endsWith('e')) return [`${verb}d`];
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ied`];
  if (!doubles(verb)) return [`${verb}ed`];
  const doubled = `${verb}${verb.at(-1)}ed`;
  return ENDS_IN_L.test(verb) ? [doubled, `${verb}ed`] : [doubled];
}

const doubles = (verb: string): boolean =>
  ONE_SYLLABLE_SHORT.test(verb) || DOUBLING.has(verb) || (ENDS_IN_L.test(verb) && verb.length > 4);
