import { tagOf } from './nodes.ts';

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

const BY_TAG: Readonly<Record<string, Setting>> = {
  NAV: 'navigation',
  MENU: 'navigation',
  ASIDE: 'aside',
  FOOTER: 'footer',
  HEADER: 'header',
  FORM: 'form',
  FIGCAPTION: 'caption',
  ARTICLE: 'article',
  MAIN: 'main',
  BLOCKQUOTE: 'quotation',
  TABLE: 'table',
  LI: 'list item',
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
};

const BY_ROLE: Readonly<Record<string, Setting>> = {
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  banner: 'header',
  contentinfo: 'footer',
  complementary: 'aside',
  dialog: 'aside',
  alertdialog: 'aside',
  search: 'form',
  main: 'main',
  article: 'article',
};

/** Parts of class names and ids, between hyphens, underscores, spaces and changes of case. */
const named = (words: string) => new RegExp(`(?:^|[\\s_-])(?:${words})(?=$|[\\s_-])`, 'i');

const BY_NAME: readonly (readonly [Setting, RegExp])[] = [
  [
    'named as body',
    named(
      '(?:article|story|post|entry|body|content|main)[_-]*(?:body|content|text|copy)\\w*|articlebody|storybody|rich-?text\\w*',
    ),
  ],
  [
    'caption',
    named(
      '\\w*captions?|(?:photo|image|img|picture|media)[_-]*(?:credit|info|desc\\w*)|slide-?count|gallery-?nav\\w*',
    ),
  ],
  ['embed', named('twitter-(?:tweet|video)|instagram-media|tiktok-embed|fb-post|bluesky-embed')],
  [
    'named as related',
    named(
      'related\\w*|recirc\\w*|recommend\\w*|trending|popular|most-?(?:read|popular|viewed)|similar|teasers?|promos?|more-?(?:on|from|stories|news|topic|like)|also-?(?:read|like)|read-?(?:more|next|also)|up-?next|latest|headlines|playlist|carousel|river|page-?list',
    ),
  ],
  [
    'named as notice',
    named(
      'newsletters?|subscri\\w*|sign-?up|registration|register|paywall|premium|cookies?|consent|gdpr|modal|popup|overlay|cta|call-?to-?action|membership|donat\\w*|disclaimer|disclosure|disclosures|toast|alert|banner|identity|login|piano|inbox',
    ),
  ],
  [
    'named as credit',
    named(
      'byline\\w*|authors?|author-?\\w+|bio|biography|credits?|copyright|dateline|timestamp|date|published\\w*|publish-?date|meta|metadata|kicker|eyebrow|contributors?|source|sources',
    ),
  ],
  [
    'named as sharing',
    named(
      'shar(?:e|es|ing)\\w*|social\\w*|tools?|toolbar|actions?|buttons?|bookmark|tags?|taxonomy|keywords|topics|breadcrumbs?|pagination|pager|rating',
    ),
  ],
  [
    'named as comments',
    named('comments?\\w*|disqus\\w*|replies|respond|discussion|viafoura|coral|spotim|openweb'),
  ],
  [
    'named as advertisement',
    named('ads?|advert\\w*|sponsor\\w*|taboola\\w*|outbrain\\w*|commercial|promoted|partner|dfp|gpt'),
  ],
  [
    'named as card',
    named(
      'cards?|tiles?|widgets?|sidebar|rail|aside|infobox|factbox|module|block-?list|thumbnails?|slider|video-?\\w+|player|audio\\w*',
    ),
  ],
];

const LONGEST_NAMES = 300;
const WHITE_SPACE = /\s+/;
const MOST_NAMES = 20_000;
const known = new Map<string, readonly Setting[]>();
const NONE: readonly Setting[] = [];

/** What a single class name or id says. No pattern reaches over the white space between two of them. */
function settingsByName(name: string): readonly Setting[] {
  const before = known.get(name);
  if (before) return before;
  const parted = name.replace(/([a-z])([A-Z])/g, '$1-$2');
  const found = BY_NAME.filter(([, pattern]) => pattern.test(parted)).map(([setting]) => setting);
  const settings = found.length === 0 ? NONE : found;
  if (known.size < MOST_NAMES) known.set(name, settings);
  return settings;
}

/** What the names that a page gives an element say together: whole lists of them recur, and most say nothing. */
function settingsByNames(names: string): readonly Setting[] {
  if (names === '') return NONE;
  const before = known.get(names);
  if (before) return before;
  const found = names.slice(0, LONGEST_NAMES).split(WHITE_SPACE).flatMap(settingsByName);
  const settings = found.length === 0 ? NONE : found;
  if (known.size < MOST_NAMES) known.set(names, settings);
  return settings;
}

/** The settings inside of `element`, given those around it. */
export function settingsIn(element: Element, around: Settings): Settings {
  const byTag = BY_TAG[tagOf(element)];
  const role = element.getAttribute('role');
  const byRole = role ? BY_ROLE[role] : undefined;
  const byClass = settingsByNames(element.getAttribute('class') ?? '');
  const byId = settingsByNames(element.id);
  if (!byTag && !byRole && byClass === NONE && byId === NONE) return around;
  const inside: Partial<Record<Setting, Element>> = { ...around };
  if (byTag) inside[byTag] = element;
  if (byRole) inside[byRole] = element;
  for (const setting of byClass) inside[setting] = element;
  for (const setting of byId) inside[setting] = element;
  return inside;
}
