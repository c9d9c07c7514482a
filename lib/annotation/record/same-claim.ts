import type { SavedClaim, Wording } from '../annotation.ts';

/** Whether two claims of one article are the same words at the same place, however they were labelled. */
export const isSameClaim = (a: Pick<SavedClaim, 'content'>, b: Pick<SavedClaim, 'content'>): boolean =>
  a.content.length === b.content.length &&
  a.content.every((piece, index) => {
    const other = b.content[index];
    return other !== undefined && piece.text === other.text && isSamePlace(piece, other);
  });

/** The offset tells, or what stands around it, where the page has grown above. */
const isSamePlace = ({ anchor: a }: Wording, { anchor: b }: Wording): boolean =>
  a.position.start === b.position.start ||
  (a.quote.prefix === b.quote.prefix && a.quote.suffix === b.quote.suffix && a.quote.prefix !== '');
