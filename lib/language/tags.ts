/** Parts of speech: the Penn tags, with those that later steps do not need to tell apart joined. */
export const WORD_TAGS = [
  'NN',
  'NNS',
  'NNP',
  'PRP',
  'PRP$',
  'DT',
  'JJ',
  'RB',
  'VB',
  'VBD',
  'VBZ',
  'VBP',
  'VBG',
  'VBN',
  'MD',
  'IN',
  'TO',
  'CD',
  'CC',
  'WP',
  'RP',
  'POS',
  'UH',
  'XX',
] as const;
export type WordTag = (typeof WORD_TAGS)[number];

/** Punctuation is tagged by its shape, behind the tags of words. */
export const MARK_TAG = WORD_TAGS.length;
export const tagNumber = (tag: WordTag): number => WORD_TAGS.indexOf(tag);

const FIRST_VERB = tagNumber('VB');
const LAST_VERB = tagNumber('VBN');
export const isVerb = (tag: number): boolean => tag >= FIRST_VERB && tag <= LAST_VERB;
export const isNoun = (tag: number): boolean => tag <= tagNumber('PRP');
