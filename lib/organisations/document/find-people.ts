import type { Person } from '../person.ts';
import type { Candidate, Candidates } from './candidate.ts';
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
  const groups = new Map<PersonForm, PersonForm[]>();
  for (const form of all) {
    const full = fullNameOf(form, all) ?? form;
    groups.set(full, [...(groups.get(full) ?? []), form]);
  }
  return [...groups]
    .map(([full, members]) => toPerson(reading, full, members, candidates))
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

/** The one full name that ends or begins with this shorter one. */
function fullNameOf(short: PersonForm, all: readonly PersonForm[]): PersonForm | undefined {
  const longer = all.filter(({ words }) => words.length > short.words.length);
  const bySurname = longer.filter(({ words }) => words.slice(-short.words.length).join(' ') === short.name);
  const fitting =
    bySurname.length > 0
      ? bySurname
      : longer.filter(({ words }) => words.slice(0, short.words.length).join(' ') === short.name);
  return fitting.length === 1 ? fitting[0] : undefined;
}

function toPerson(
  reading: Reading,
  full: PersonForm,
  members: readonly PersonForm[],
  candidates: Candidates,
): Person {
  const mentions = members.flatMap((form) => form.mentions).sort((a, b) => a.first - b.first);
  const positions = mentions.map((mention) => positionOf(reading, mention, candidates));
  const role = positions.find((position) => position.role)?.role;
  const affiliation = positions.find((position) => position.affiliation)?.affiliation;
  return {
    name: full.name,
    mentions: mentions.map(reading.spanOf),
    ...(role && { role }),
    ...(affiliation && { affiliation }),
    confidence: Math.max(...mentions.map(({ belief }) => belief)),
  };
}
