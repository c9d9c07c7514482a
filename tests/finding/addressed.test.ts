import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isAddressedAt } from '../../lib/finding/addressed.ts';

interface Gold {
  readonly text: string;
  readonly roles: Readonly<Record<string, readonly string[]>>;
}
const gold: readonly Gold[] = JSON.parse(
  readFileSync(new URL('../fixtures/organisations/roles.json', import.meta.url), 'utf8'),
);

const isAddressed = (text: string, name: string) =>
  isAddressedAt(text, { start: text.indexOf(name), end: text.indexOf(name) + name.length });

describe('whom a sentence speaks to', () => {
  it('is known in every sentence of the gold list, and nobody else is taken for it', () => {
    const wrong = gold.flatMap(({ text, roles }) =>
      Object.entries(roles)
        .filter(([name, expected]) => isAddressed(text, name) !== expected.includes('addressee'))
        .map(([name]) => `${name}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['The driver told state-run broadcaster TRT that the brakes had failed.', 'TRT'],
    ['She urged the European Commission and the World Bank to wait.', 'World Bank'],
    ['The court was asked to decide by Friday. Airbus was told on Monday that it could.', 'Airbus'],
    ['The owners wrote to Ghana’s Ministry of Health in May.', 'Ministry of Health'],
    ['Talking to Sky News, she denied it.', 'Sky News'],
    ['In written evidence to Parliament, he said so.', 'Parliament'],
  ])('%s', (text, name) => {
    expect(isAddressed(text, name)).toBe(true);
  });

  it.each([
    ['NATO told the ministers that it was late.', 'NATO'],
    ['A letter from the Home Office arrived.', 'Home Office'],
    ['He asked about Shell at once.', 'Shell'],
    ['They told of life in the Red Army.', 'Red Army'],
    ['The airline ordered Airbus jets for May.', 'Airbus'],
    ['She said that Siemens would pay.', 'Siemens'],
    ['He told the BBC that Siemens would pay.', 'Siemens'],
    ['She spoke to reporters. Siemens paid.', 'Siemens'],
  ])('is not whom this names: %s', (text, name) => {
    expect(isAddressed(text, name)).toBe(false);
  });
});
