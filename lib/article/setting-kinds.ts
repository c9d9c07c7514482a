/** What an element makes of the text in it: by its tag, its role, or the name that the page gives it. */
export const SETTINGS = [
  'article',
  'main',
  'heading',
  'list item',
  'quotation',
  'embed',
  'table',
  'caption',
  'navigation',
  'aside',
  'header',
  'footer',
  'form',
  'named as body',
  'named as related',
  'named as notice',
  'named as credit',
  'named as sharing',
  'named as comments',
  'named as advertisement',
  'named as card',
] as const;
export type Setting = (typeof SETTINGS)[number];

/** The nearest element around a block of each setting that it is in. */
export type Settings = Readonly<Partial<Record<Setting, Element>>>;
