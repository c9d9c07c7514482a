import { describe, expect, it } from 'vitest';
import { mentionsIn, namesIn } from './finder-under-test.ts';

describe('people', () => {
  it('are one entry under their full name, later surnames joined', () => {
    const text = 'Maria Fernandez resigned on Monday. Fernandez said that she was tired. Ms Fernandez is 61.';
    const [person, ...others] = namesIn(text).people;
    expect(others).toEqual([]);
    expect(person?.name).toBe('Maria Fernandez');
    expect(person && mentionsIn(text, person)).toEqual(['Maria Fernandez', 'Fernandez', 'Fernandez']);
  });

  it('stay two where a surname fits both', () => {
    const text = 'Anna Petrova met Olga Petrova in Sofia. Petrova said that the talks went well.';
    expect(namesIn(text).people.map(({ name }) => name)).toEqual(['Anna Petrova', 'Olga Petrova', 'Petrova']);
  });

  it('have the role that stands before the name, and the name is without it', () => {
    const text = 'On Tuesday Foreign Minister Sergei Lavrov flew to Ankara.';
    expect(namesIn(text).people).toMatchObject([{ name: 'Sergei Lavrov', role: 'Foreign Minister' }]);
  });

  it.each([
    ['Brig. Tomas Okello denied it.', 'Tomas Okello', undefined],
    ['Sultan Haitham bin Tariq received the envoy.', 'Haitham bin Tariq', 'Sultan'],
    ['Commodore Luz Abella denied it.', 'Luz Abella', 'Commodore'],
    ['Elmedin Hadžić of the Riverside Union denied it.', 'Elmedin Hadžić', undefined],
    ['Daw Aung San Suu Kyi was held for years.', 'Aung San Suu Kyi', undefined],
    ['Vice-President Kamal Doss said that he would stay.', 'Kamal Doss', 'Vice-President'],
  ])('are named without their title: %s', (text, name, role) => {
    const [person, ...others] = namesIn(text).people;
    expect(others).toEqual([]);
    expect(person?.name).toBe(name);
    expect(person?.role).toBe(role);
  });

  it.each([
    ['Priya Nair, the party’s general secretary, resigned.', 'Priya Nair', 'general secretary', undefined],
    ['Martin Osei, the U.N. envoy, said talks would go on.', 'Martin Osei', 'envoy', 'U.N.'],
    ['Ayatollah Ali Rezaei spoke on Friday.', 'Ali Rezaei', 'Ayatollah', undefined],
    [
      'The chief executive of Norvik Power, Lena Holm, said prices would fall.',
      'Lena Holm',
      'chief executive',
      'Norvik Power',
    ],
    ['Members of the Labour Party, Joe Dunn among them, left.', 'Joe Dunn', undefined, undefined],
  ])('have the role that the sentence tells, and no other: %s', (text, name, role, affiliation) => {
    const person = namesIn(text).people.find((one) => one.name === name);
    expect([person?.role, person?.affiliation]).toEqual([role, affiliation]);
  });

  it('have the role and the organisation that stand after the name', () => {
    const text = 'Farhan Haq, a spokesman for the United Nations, said that the convoy had arrived.';
    expect(namesIn(text).people).toMatchObject([
      { name: 'Farhan Haq', role: 'spokesman', affiliation: 'United Nations' },
    ]);
  });

  it.each([
    ['World Bank President Paula Ortiz resigned.', 'World Bank', 'Paula Ortiz'],
    ['White House Press Secretary Nora Field spoke.', 'White House', 'Nora Field'],
  ])('are not part of the body that they speak for: %s', (text, organisation, person) => {
    const found = namesIn(text);
    expect(found.organisations.map(({ name }) => name)).toEqual([organisation]);
    expect(found.people.map(({ name }) => name)).toEqual([person]);
  });
});
