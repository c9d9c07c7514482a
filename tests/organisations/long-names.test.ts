import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mentionsIn, namesIn } from './finder-under-test.ts';

interface AwkwardName {
  readonly sentence: string;
  readonly name: string;
  readonly kind: string;
}
const awkward: readonly AwkwardName[] = JSON.parse(
  readFileSync(new URL('../fixtures/organisations/awkward-names.json', import.meta.url), 'utf8'),
);

const found = awkward.map(({ sentence, name, kind }) => {
  const organisation = namesIn(sentence).organisations.find((entry) =>
    mentionsIn(sentence, entry).includes(name),
  );
  return { exact: organisation !== undefined, kind: organisation?.kind === kind };
});
const share = (hits: number, of: number) => hits / of;

describe('long and awkward names', () => {
  it('are found to the letter, nine in ten of them', () => {
    expect(share(found.filter(({ exact }) => exact).length, awkward.length)).toBeGreaterThanOrEqual(0.9);
  });

  it('are known for what they are, nine in ten of those found', () => {
    const exact = found.filter(({ exact }) => exact);
    expect(share(exact.filter(({ kind }) => kind).length, exact.length)).toBeGreaterThanOrEqual(0.9);
  });

  it.each([
    [
      'The letter went to the Ministry of Justice, Equality and Civil Rights on Monday.',
      'Ministry of Justice, Equality and Civil Rights',
    ],
    ['The "Orion" Czech-Greek Friendship Society sang.', '"Orion" Czech-Greek Friendship Society'],
    [
      'It was signed by the Nordic Youth Union "Polaris" ("North Star") in Oslo.',
      'Nordic Youth Union "Polaris"',
    ],
    [
      'The "UNITY-Baltic Platform for Trade, Music and Common Goals" sent a choir.',
      'UNITY-Baltic Platform for Trade, Music and Common Goals',
    ],
    [
      'The Council for the Study of Coastal Law in Africa met on Monday.',
      'Council for the Study of Coastal Law in Africa',
    ],
    ['The Council of Elders of Georgia met.', 'Council of Elders of Georgia'],
    [
      'The Academy of Rivers under the President of the Republic of Tajikistan moved.',
      'Academy of Rivers under the President of the Republic of Tajikistan',
    ],
    [
      'The Forum for Water and Soil in the Horn of Africa closed on Friday.',
      'Forum for Water and Soil in the Horn of Africa',
    ],
    ['The Asociación de Pescadores del Río Bravo sued.', 'Asociación de Pescadores del Río Bravo'],
    [
      'A sergeant of the 7th Battalion of the Royal Malay Regiment was hurt.',
      '7th Battalion of the Royal Malay Regiment',
    ],
    [
      'The Ministry of Roads, River Transport and Port Development paid.',
      'Ministry of Roads, River Transport and Port Development',
    ],
    ['The Land, Water and Forests Unit has closed its office.', 'Land, Water and Forests Unit'],
    ['Council of Rice Farmers Rejects Price Cap', 'Council of Rice Farmers'],
  ])('%s', (sentence, name) => {
    expect(namesIn(sentence).organisations.flatMap((entry) => mentionsIn(sentence, entry))).toContain(name);
  });

  it('are found in an enumeration of ten and more', () => {
    const members = [
      'Graz House of Croatian Culture',
      'Danish House of Serbia',
      'Society of Kazakhs of Munich',
      'European Kurdish Centre',
      'Association of Roma Culture',
      'Coordinating Council of Poles of Ireland',
      'Swiss-Albanian Cultural Association',
      'Public Union for Promoting Finnish-Turkish Friendship',
      'Congress of Ukrainians of Spain',
      'Hellenic Women Union',
    ];
    const text = `Among those who signed were: the ${members.slice(0, -1).join(', the ')}, and the ${members.at(-1)}.`;
    const names = namesIn(text).organisations.map(({ name }) => name);
    expect(members.filter((member) => !names.includes(member))).toEqual([]);
  });
  it('begin anew in a list that lost its line breaks', () => {
    const names = [
      'Ministry of Transport and Aviation',
      'Ministry of Ports and Highways',
      'Ministry of Child Care',
    ];
    const text = `The list holds the ${names.join(' ')}.`;
    expect(namesIn(text).organisations.map(({ name }) => name)).toEqual(names);
  });

  it('are without the place whose they are', () => {
    const text = "Turkey's Supreme Election Council has asked for a recount.";
    expect(namesIn(text).organisations.map(({ name }) => name)).toEqual(['Supreme Election Council']);
  });
});
