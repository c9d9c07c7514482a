import type { Mention } from '../claim.ts';
import type { ClaimText } from '../describing/claim-text.ts';
import { antecedentOf } from './antecedent.ts';
import type { Found } from './pronouns.ts';

const FARTHEST = 90;

/** Whom "who" or "which" takes up: the name that stands before it in its sentence. */
export function relativeTo(mention: Mention, word: string, text: ClaimText): Found {
  const sentence = text.sentenceAt(mention.start);
  const wanted = word === 'which' ? 'organisation' : 'person';
  for (let at = text.nameIndexAfter(mention.start) - 1; at >= 0; at -= 1) {
    const name = text.names[at];
    if (!name || name.start < (sentence?.start ?? 0) || mention.start - name.end > FARTHEST) break;
    if (name.bearer.kind === wanted) return antecedentOf(name.bearer, text) ?? 'nobody before it';
  }
  return 'nobody before it';
}
