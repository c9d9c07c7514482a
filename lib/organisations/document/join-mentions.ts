import { kindOfHead } from '../lexicon/heads.ts';
import { isDemonym, isPlace } from '../lexicon/places.ts';
import { kindOfWellKnown } from '../lexicon/well-known.ts';
import { words } from '../lexicon/words.ts';
import type { AcronymPair } from './acronyms.ts';
import type { Candidate, Candidates } from './candidate.ts';
import { groupedBy } from './grouped.ts';
import type { Reading } from './reading.ts';

/** All the candidates that name one organisation. */
export interface OrganisationGroup {
  readonly name: string;
  readonly acronym?: string;
  /** In text order. */
  readonly mentions: Candidates;
}

/** One way in which the page writes an organisation's name. */
interface Form {
  readonly name: string;
  readonly words: readonly string[];
  readonly mentions: Candidate[];
  /** Whether it stands in running text, not only in a line of keywords or a headline. */
  running: boolean;
  acronym?: string;
  joined?: Form | undefined;
}

const SMALL = new Set(words('the of for on and to with in & at'));

/** Joins long and short forms: "Office … for Human Rights (OHCHR)", "OHCHR"; "Amnesty International", "Amnesty". */
export function joinMentions(
  reading: Reading,
  organisations: Candidates,
  pairs: readonly AcronymPair[],
  isRunning: (at: number) => boolean,
): OrganisationGroup[] {
  const forms = formsOf(reading, organisations, isRunning);
  const formAt = new Map<number, Form>();
  for (const form of forms.values()) for (const { first } of form.mentions) formAt.set(first, form);
  for (const { long, acronym } of pairs) {
    const [full, short] = [formAt.get(long.first), formAt.get(acronym.first)];
    if (!full || !short || full === short) continue;
    full.acronym ??= short.name;
    short.joined ??= full;
  }
  const all = [...forms.values()].sort((a, b) => b.words.length - a.words.length);
  const byWord = indexOf(all);
  for (const form of all) form.joined ??= fullerForm(form, byWord);
  return groupsOf(all);
}

const keyOf = (name: string): string => name.toLowerCase().replaceAll('’', "'").replace(/^the /, '');

function formsOf(
  reading: Reading,
  organisations: Candidates,
  isRunning: (at: number) => boolean,
): Map<string, Form> {
  const forms = new Map<string, Form>();
  for (const mention of organisations) {
    const name = reading.textOf(mention);
    const key = keyOf(name);
    const form = forms.get(key) ?? {
      name,
      words: key.split(' ').filter((word) => !SMALL.has(word)),
      mentions: [],
      running: false,
    };
    form.mentions.push(mention);
    form.running ||= isRunning(mention.first);
    forms.set(key, form);
  }
  return forms;
}

/** Of so many forms with the same word only the first are looked at: a text can hold any number. */
const MOST_COMPARED = 60;

/** The one form that this one is a short form of; nothing where several fit. */
function fullerForm(form: Form, byWord: ReadonlyMap<string, readonly Form[]>): Form | undefined {
  const [first = ''] = form.words;
  const near = [first, initialsKey(form.name)].flatMap(
    (key) => byWord.get(key)?.slice(0, MOST_COMPARED) ?? [],
  );
  const fuller = near.filter((other) => other !== form && root(other) !== form && isShortOf(form, other));
  const roots = new Set(fuller.map(root));
  return roots.size === 1 ? fuller[0] : undefined;
}

/** Under each of its words and its initials the forms that have it, the longest first. */
function indexOf(forms: readonly Form[]): Map<string, Form[]> {
  const entries = forms.flatMap((form) => {
    const initials = initialsKey(form.words.map((word) => word.charAt(0)).join(''));
    return [...new Set([...form.words, initials])].map((key) => ({ key, form }));
  });
  return new Map(
    [...groupedBy(entries, ({ key }) => key)].map(([key, members]) => [key, members.map(({ form }) => form)]),
  );
}

const initialsKey = (name: string): string => `#${name.replaceAll('.', '').toLowerCase()}`;

const root = (form: Form): Form => {
  let at = form;
  while (at.joined && at.joined !== form) at = at.joined;
  return at;
};

function isShortOf(short: Form, long: Form): boolean {
  if (short.words.length >= long.words.length) return false;
  return (
    isInitials(short, long) || isBeginning(short, long) || isCore(short, long) || isWithoutPlaces(short, long)
  );
}

/** "HRW": the initials of "Human Rights Watch". */
const isInitials = (short: Form, long: Form): boolean =>
  /^[\p{Lu}.]{2,}$/u.test(short.name) &&
  short.name.replaceAll('.', '').toLowerCase() === long.words.map((word) => word.charAt(0)).join('');

/** "Amnesty", "BBC": the first words, where they are a name and no place or common noun. */
function isBeginning({ words: short }: Form, { words: long }: Form): boolean {
  const [first = ''] = short;
  if (short.some((word, index) => long[index] !== word)) return false;
  if (isProduct(short, long)) return false;
  if (short.length > 1) return !short.every((word) => isPlace(word) || isDemonym(word));
  return !isPlace(first) && !isDemonym(first) && (kindOfHead(first) === undefined || long.length > 2);
}

/** "Google Stadia" is what Google makes: a known name with words after it that make no other body of it. */
const isProduct = (short: readonly string[], long: readonly string[]): boolean =>
  kindOfWellKnown(short.join(' ')) !== undefined &&
  kindOfWellKnown(long.join(' ')) === undefined &&
  !long.slice(short.length).some((word) => kindOfHead(word) !== undefined);

/** "Security Council" in "UN Security Council": the last words, with the head, where only a place or body is cut. */
function isCore({ words: short }: Form, { words: long }: Form): boolean {
  if (kindOfHead(short.at(-1) ?? '') === undefined) return false;
  const cut = long.slice(0, long.length - short.length);
  if (short.some((word, index) => long[cut.length + index] !== word)) return false;
  return short.length === 1 ? long.length <= 5 : cut.length <= 2;
}

/** "State Committee on Work with Diaspora" and "State Committee of Azerbaijan on Work with the Diaspora". */
function isWithoutPlaces({ words: short }: Form, { words: long }: Form): boolean {
  const rest = long.filter((word) => !isPlace(word) && !isDemonym(word));
  return short.length > 1 && rest.join(' ') === short.filter((word) => !isPlace(word)).join(' ');
}

function groupsOf(forms: readonly Form[]): OrganisationGroup[] {
  return [...groupedBy(forms, root).values()].map((members) => {
    const running = members.filter((form) => form.running);
    const [fullest = members[0]] = (running.length > 0 ? running : members).sort(
      (a, b) => b.words.length - a.words.length || b.name.length - a.name.length,
    );
    const acronym =
      members.find((form) => form.acronym)?.acronym ??
      members.find((form) => form !== fullest && /^\p{Lu}{2,}$/u.test(form.name))?.name;
    return {
      name: fullest?.name ?? '',
      ...(acronym && acronym !== fullest?.name && { acronym }),
      mentions: members.flatMap((form) => form.mentions).sort((a, b) => a.first - b.first),
    };
  });
}
