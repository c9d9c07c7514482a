import type { Person } from '../person.ts';
import { type Candidate, type Candidates, Cover } from './candidate.ts';
import { groupedBy } from './grouped.ts';
import { positionOf } from './positions.ts';
import type { Reading } from './reading.ts';

interface PersonForm {
  readonly name: string;
  readonly words: readonly string[];
  readonly mentions: Candidate[];
}

/** The people of a text, full names and later surnames joined, in the order of their first mentions. */
export function findPeople(reading: Reading, candidates: Candidates): Person[] {
  const forms = new Map<string, PersonForm>();
  for (const mention of candidates.filter(({ type }) => type === 'PER')) {
    const name = reading.textOf(mention);
    const form = forms.get(name) ?? { name, words: name.split(' '), mentions: [] };
    form.mentions.push(mention);
    forms.set(name, form);
  }
  const all = [...forms.values()];
  const byFirst = groupedBy(all, ({ words }) => words[0]);
  const byLast = groupedBy(all, ({ words }) => words.at(-1));
  const fullNameOf = (form: PersonForm): PersonForm =>
    onlyLonger(form, byLast.get(form.words.at(-1)), 'end') ??
    onlyLonger(form, byFirst.get(form.words[0]), 'beginning') ??
    form;
  const cover = new Cover(candidates, reading.tokens.length);
  return [...groupedBy(all, fullNameOf)]
    .map(([full, members]) => toPerson(reading, full, members, cover))
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

/** Of so many longer names only the first are looked at: a text can hold any number. */
const MOST_COMPARED = 60;

/** The one longer name that this one ends or begins; nothing where there is none, or several. */
function onlyLonger(
  short: PersonForm,
  near: readonly PersonForm[] | undefined,
  where: 'end' | 'beginning',
): PersonForm | undefined {
  const size = short.words.length;
  const longer = (near ?? []).slice(0, MOST_COMPARED).filter(({ words }) => {
    const part = where === 'end' ? words.slice(-size) : words.slice(0, size);
    return words.length > size && part.join(' ') === short.name;
  });
  return longer.length === 1 ? longer[0] : undefined;
}

function toPerson(reading: Reading, full: PersonForm, members: readonly PersonForm[], cover: Cover): Person {
  const mentions = members.flatMap((form) => form.mentions).sort((a, b) => a.first - b.first);
  const positions = mentions.map((mention) => positionOf(reading, mention, cover));
  const role = positions.find((position) => position.role)?.role;
  const affiliation = positions.find((position) => position.affiliation)?.affiliation;
  return {
    name: full.name,
    mentions: mentions.map(reading.spanOf),
    ...(role && { role }),
    ...(affiliation && { affiliation }),
    confidence: mentions.reduce((most, { belief }) => Math.max(most, belief), 0),
  };
}
