import type { Setting, Settings } from './setting-kinds.ts';
import { settingsNamed } from './setting-names.ts';

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

const LONGEST_NAMES = 300;
const WHITE_SPACE = /\s+/;
const MOST_NAMES = 20_000;
const known = new Map<string, readonly Setting[]>();
const NONE: readonly Setting[] = [];

/** What the names that a page gives an element say together: whole lists of them recur, and most say nothing. */
function settingsByNames(names: string): readonly Setting[] {
  if (names === '') return NONE;
  const before = known.get(names);
  if (before) return before;
  const found = names.slice(0, LONGEST_NAMES).split(WHITE_SPACE).flatMap(settingsNamed);
  const settings = found.length === 0 ? NONE : found;
  if (known.size < MOST_NAMES) known.set(names, settings);
  return settings;
}

/** The settings inside of `element`, given those around it. */
export function settingsIn(element: Element, tag: string, around: Settings): Settings {
  const byTag = BY_TAG[tag];
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
