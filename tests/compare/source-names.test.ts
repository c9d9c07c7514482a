import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../lib/compare/claim-text.ts';
import { oneNameEach } from '../../lib/compare/source-names.ts';
import { savedArticle, savedClaim } from './saved.ts';

const courier = savedArticle('Courier');
const named = (source: string, sourceType: 'person' | 'organisation' = 'person') =>
  sourceOf(savedClaim(courier, { source, content: 'it is so', claim: { sourceType } }));

describe('the name of a source', () => {
  it('leaves out what is told of a person beside it', () => {
    expect(named('Dagny Holm, who covers the company')).toBe('Dagny Holm');
    expect(named('its chief executive, Aldous Penhale,')).toBe('Aldous Penhale');
    expect(named('the minister, asked twice,')).toBe('the minister, asked twice');
  });

  it('stays whole where it is an organisation', () => {
    expect(named('Fire, Rescue and Ambulance Service', 'organisation')).toBe(
      'Fire, Rescue and Ambulance Service',
    );
  });

  it('is one for all forms of it', () => {
    const nameOf = oneNameEach([
      'Muir',
      'Opposition leader Gregor Muir',
      'Gregor Muir',
      'The Ennis Coastguard',
    ]);
    expect(nameOf('Muir')).toBe('Gregor Muir');
    expect(nameOf('Opposition leader Gregor Muir')).toBe('Gregor Muir');
    expect(nameOf('somebody else')).toBe('somebody else');
  });
});
