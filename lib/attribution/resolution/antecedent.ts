import type { Span } from '../../language/span.ts';
import type { Resolution, SourceType } from '../claim.ts';
import type { ClaimText, NameBearer } from '../describing/claim-text.ts';

/** Somebody or something that a later mention may stand for, at its fullest mention. */
export interface Antecedent extends Resolution {
  readonly type: SourceType;
  readonly bearer?: NameBearer;
}

/** The bearer at the mention that gives the name in full, or at its first. */
export function antecedentOf(bearer: NameBearer, text: ClaimText): Antecedent | undefined {
  const mentions = bearer.kind === 'person' ? bearer.person.mentions : bearer.organisation.mentions;
  const whole: Span | undefined =
    mentions.find((mention) => text.slice(mention) === bearer.name) ?? mentions[0];
  if (whole === undefined) return undefined;
  return { name: bearer.name, start: whole.start, end: whole.end, type: bearer.kind, bearer };
}
