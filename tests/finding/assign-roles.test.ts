import { describe, expect, it } from 'vitest';
import type { Claim } from '../../lib/attribution/claim.ts';
import { assignRoles } from '../../lib/finding/assign-roles.ts';
import type { Organisation } from '../../lib/organisations/organisation.ts';

const text = 'The Harbour Council told Reuters that the Port Authority was late. The council said so.';
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const mentionOf = (words: string) => ({ ...spanOf(words), text: words });
const organisation = (name: string): Organisation => ({
  name,
  kind: 'other',
  mentions: [spanOf(name)],
  roles: ['named'],
  confidence: 1,
});
const claim: Claim = {
  act: 'speech',
  source: mentionOf('The Harbour Council'),
  cue: mentionOf('told'),
  content: [spanOf('that the Port Authority was late')],
  form: 'indirect',
  sourceType: 'organisation',
  stance: 'neutral',
  chain: [],
  figures: [],
  sentence: { start: 0, end: 66 },
  confidence: 1,
};
const rolesOf = (organisations: readonly Organisation[], claims: readonly Claim[]) =>
  assignRoles(text, organisations, claims).map(({ roles }) => roles);

describe('the roles of organisations', () => {
  it('are source, addressee or only named', () => {
    const organisations = ['Harbour Council', 'Reuters', 'Port Authority'].map(organisation);
    expect(rolesOf(organisations, [claim])).toEqual([['source'], ['addressee'], ['named']]);
  });

  it('are a source’s where "the council" resolves to it', () => {
    const resolved = { ...spanOf('Harbour Council'), name: 'Harbour Council' };
    const later = { ...claim, source: { ...mentionOf('The council'), resolved }, cue: mentionOf('said') };
    expect(rolesOf([organisation('Harbour Council')], [later])).toEqual([['source']]);
  });

  it('are a source’s where it passes on what another said, unless it was only told', () => {
    const passedOn = { ...claim, source: null, chain: [mentionOf('Port Authority'), mentionOf('Reuters')] };
    const organisations = ['Port Authority', 'Reuters'].map(organisation);
    expect(rolesOf(organisations, [passedOn])).toEqual([['source'], ['addressee']]);
  });
});
