import { tagOf } from './nodes.ts';
import type { Surroundings } from './page-block.ts';

export const NO_SURROUNDINGS: Surroundings = {
  inNavigation: false,
  inAside: false,
  inFooter: false,
  inHeader: false,
  inForm: false,
  inCaption: false,
  inArticle: false,
  inMain: false,
  inQuotation: false,
  inEmbed: false,
  inTable: false,
  listItem: false,
  heading: 0,
  asideName: false,
  bodyName: false,
};

const BY_TAG: Readonly<Record<string, Partial<Surroundings>>> = {
  NAV: { inNavigation: true },
  MENU: { inNavigation: true },
  ASIDE: { inAside: true },
  FOOTER: { inFooter: true },
  HEADER: { inHeader: true },
  FORM: { inForm: true },
  FIGCAPTION: { inCaption: true },
  ARTICLE: { inArticle: true },
  MAIN: { inMain: true },
  BLOCKQUOTE: { inQuotation: true },
  TABLE: { inTable: true },
  LI: { listItem: true },
  H1: { heading: 1 },
  H2: { heading: 2 },
  H3: { heading: 3 },
  H4: { heading: 4 },
  H5: { heading: 5 },
  H6: { heading: 6 },
};

const BY_ROLE: Readonly<Record<string, Partial<Surroundings>>> = {
  navigation: { inNavigation: true },
  menu: { inNavigation: true },
  menubar: { inNavigation: true },
  banner: { inHeader: true },
  contentinfo: { inFooter: true },
  complementary: { inAside: true },
  search: { inForm: true },
  dialog: { inAside: true },
  alertdialog: { inAside: true },
  main: { inMain: true },
  article: { inArticle: true },
};

const ASIDE_NAME =
  /(?:^|[\s_-])(?:ads?|advert\w*|sponsor\w*|promo\w*|related|recirc\w*|recommend\w*|trending|popular|most-?read|newsletter|subscri\w*|sign-?up|share\w*|sharing|social\w*|comments?|disqus|cookie\w*|consent|gdpr|breadcrumbs?|sidebar|rail|taboola|outbrain|paywall|modal|popup|overlay|read-?more|more-?(?:on|from|stories|news)|also-?(?:read|like)|tags?|tag-?list|keywords|topics|byline|author-?(?:bio|info|box|card|about)|bio|credits?|copyright|toolbar|pagination|pager|widget|teaser|masthead|navigation|menu)(?:$|[\s_-])/i;

const BODY_NAME =
  /(?:^|[\s_-])(?:article-?_*(?:body|content|text)\w*|story-?_*(?:body|content|text)\w*|entry-?content|post-?(?:body|content)|body-?(?:content|copy|text)|content-?body|articlebody|storybody|rich-?text\w*)(?:$|[\s_-])/i;

const CAPTION_NAME = /(?:^|[\s_-])(?:\w*caption\w*|photo-?credit|image-?credit|img-?credit)(?:$|[\s_-])/i;
const EMBED_NAME =
  /(?:^|[\s_-])(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|fb-post|bluesky-embed)(?:$|[\s_-])/i;

const byName = new Map<string, Partial<Surroundings>>();
const MOST_NAMES = 20_000;

function readName(name: string): Partial<Surroundings> {
  const known = byName.get(name);
  if (known) return known;
  const read: Partial<Surroundings> = {
    ...(ASIDE_NAME.test(name) ? { asideName: true } : {}),
    ...(BODY_NAME.test(name) ? { bodyName: true, asideName: false } : {}),
    ...(CAPTION_NAME.test(name) ? { inCaption: true } : {}),
    ...(EMBED_NAME.test(name) ? { inEmbed: true } : {}),
  };
  if (byName.size < MOST_NAMES) byName.set(name, read);
  return read;
}

/** What is known inside of `element`, given what is known around it. */
export function surroundingsIn(element: Element, around: Surroundings): Surroundings {
  const byTag = BY_TAG[tagOf(element)];
  const role = element.getAttribute('role');
  const byRole = role ? BY_ROLE[role] : undefined;
  const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
  const named = name.length > 1 ? readName(name.slice(0, 300)) : undefined;
  return byTag || byRole || named ? { ...around, ...byTag, ...byRole, ...named } : around;
}
