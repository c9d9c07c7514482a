import type { Setting } from './setting-kinds.ts';

/**
 * What the words of class names and ids say. `word*` is any name that begins so, `word+` one that goes on after it,
 * `*word` one that ends so. Where a hyphen stands here, a page may write a hyphen, an underscore, a capital or nothing.
 */
const WORDS: readonly (readonly [Setting, string])[] = [
  [
    'named as body',
    'article-body* article-content* article-text* article-copy* story-body* story-content* story-text* story-copy* ' +
      'post-body* post-content* post-text* post-copy* entry-body* entry-content* entry-text* entry-copy* body-body* ' +
      'body-content* body-text* body-copy* content-body* content-content* content-text* content-copy* main-body* ' +
      'main-content* main-text* main-copy* rich-text*',
  ],
  [
    'caption',
    '*caption *captions photo-credit photo-info photo-desc* image-credit image-info image-desc* img-credit img-info ' +
      'img-desc* picture-credit picture-info picture-desc* media-credit media-info media-desc* slide-count gallery-nav*',
  ],
  ['embed', 'twitter-tweet twitter-video instagram-media tiktok-embed fb-post bluesky-embed'],
  [
    'named as related',
    'related* recirc* recommend* trending popular most-read most-popular most-viewed similar teaser teasers promo ' +
      'promos more-on more-from more-stories more-news more-topic more-like also-read also-like read-more read-next ' +
      'read-also up-next latest headlines playlist carousel river page-list',
  ],
  [
    'named as notice',
    'news-letter news-letters subscri* sign-up registration register paywall premium cookie cookies consent gdpr ' +
      'modal popup overlay cta call-to-action membership donat* disclaimer disclosure disclosures toast alert banner ' +
      'identity log-in piano inbox',
  ],
  [
    'named as credit',
    'byline* author author+ bio biography credit credits copyright dateline time-stamp date published* publish-date ' +
      'meta metadata kicker eyebrow contributor contributors source sources',
  ],
  [
    'named as sharing',
    'share* sharing* social* tool tools toolbar action actions button buttons bookmark tag tags taxonomy keywords ' +
      'topics bread-crumb bread-crumbs pagination pager rating',
  ],
  ['named as comments', 'comment* disqus* replies respond discussion viafoura coral spotim openweb'],
  [
    'named as advertisement',
    'ad ads advert* sponsor* taboola* outbrain* commercial promoted partner dfp gpt',
  ],
  [
    'named as card',
    'card cards tile tiles widget widgets side-bar rail aside info-box factbox module block-list thumbnail thumbnails ' +
      'slider video+ player audio*',
  ],
];

const NAME_PART = /^\w+$/;
const BETWEEN_PARTS = /[_-]+/;
const CAPITAL_WITHIN = /([a-z])([A-Z])/g;
const MOST_PARTS = 20_000;
const KEY_LENGTH = 4;

interface Affix {
  readonly setting: Setting;
  readonly affix: string;
  readonly least: number;
}

const whole = new Map<string, Setting>();
/** By their first letters, so that a word is held against few of them. */
const starts = new Map<string, Affix[]>();
const ends: Affix[] = [];
/** What a word of several parts may begin with. */
const firstParts = new Set(['video']);
const knownParts = new Map<string, readonly Setting[]>();
const NONE: readonly Setting[] = [];
const NO_AFFIXES: readonly Affix[] = [];

for (const [setting, words] of WORDS) {
  for (const word of words.split(' ')) {
    const affix = word.replace(/[*+-]/g, '');
    const least = affix.length + (word.endsWith('+') ? 1 : 0);
    if (word.startsWith('*')) ends.push({ setting, affix, least });
    else if (/[*+]$/.test(word)) {
      const key = affix.slice(0, KEY_LENGTH);
      starts.set(key, [...(starts.get(key) ?? []), { setting, affix, least }]);
    } else whole.set(affix, setting);
    const parts = word.split('-');
    for (let count = 1; count < parts.length; count++) firstParts.add(parts.slice(0, count).join(''));
  }
}

/** What a single class name or id says of the text in its element. */
export function settingsNamed(name: string): readonly Setting[] {
  const parts = name.replace(CAPITAL_WITHIN, '$1-$2').toLowerCase().split(BETWEEN_PARTS);
  let found = NONE;
  for (let first = 0; first < parts.length; first++) {
    let word = '';
    for (let next = first; next < parts.length; next++) {
      word += parts[next];
      const said = settingsOfWord(word);
      if (said !== NONE) found = found === NONE ? said : [...found, ...said];
      if (!firstParts.has(word)) break;
    }
  }
  return found;
}

function settingsOfWord(word: string): readonly Setting[] {
  const before = knownParts.get(word);
  if (before) return before;
  const found: Setting[] = [];
  const exact = whole.get(word);
  if (exact) found.push(exact);
  for (const { setting, affix, least } of starts.get(word.slice(0, KEY_LENGTH)) ?? NO_AFFIXES) {
    if (word.length >= least && word.startsWith(affix) && NAME_PART.test(word)) found.push(setting);
  }
  for (const { setting, affix } of ends)
    if (word.endsWith(affix) && NAME_PART.test(word)) found.push(setting);
  const settings = found.length === 0 ? NONE : found;
  if (knownParts.size < MOST_PARTS) knownParts.set(word, settings);
  return settings;
}
