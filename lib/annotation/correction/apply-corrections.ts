import type { Claim } from '../../attribution/claim.ts';
import { groupBySource } from '../../attribution/resolution/sources.ts';
import type { Findings } from '../../finding/findings.ts';
import type { Span } from '../../language/span.ts';
import type { SavedClaim, Wording } from '../annotation.ts';
import { claimKey } from '../claim-key.ts';
import { AnchorFinder } from '../find-anchor.ts';
import { describeEdited } from './describe-correction.ts';
import type { EditedClaim } from './edited-claim.ts';
import type {
  ClaimCorrection,
  CorrectedClaim,
  PageCorrection,
  SpeakerCorrection,
} from './page-correction.ts';

export interface CorrectedFindings {
  readonly claims: readonly Claim[];
  /** The `claimKey`s of those that the reader corrected. */
  readonly corrected: readonly string[];
}

/**
 * The findings of a page as its reader has them. What was corrected is found again by its words, as saved claims are.
 * A correction of which a part stands on the page no more is left out whole: what was found then stands.
 *
 * @param saved Claims that the reader keeps of the page. Those that stand on it and were not found are claims all the
 * same: the reader added them, or the finder has come to find others.
 */
export function applyPageCorrections(
  text: string,
  findings: Findings,
  corrections: readonly PageCorrection[],
  saved: readonly SavedClaim[] = [],
): CorrectedFindings {
  const ofClaims = corrections.filter((one) => one.correction === 'claim');
  const ofSpeakers = corrections.filter((one) => one.correction === 'speaker');
  const finder = new AnchorFinder(text);
  const { edited, hidden } = placedCorrections(finder, ofClaims);
  const corrected = new Set(edited.map(claimKey));
  const kept = findings.claims.filter(
    (claim) => !hidden.has(claimKey(claim)) && !corrected.has(claimKey(claim)),
  );
  const there = new Set([...corrected, ...kept.map(claimKey)]);
  const added = unique(saved.flatMap((claim) => placedClaim(finder, asCorrected(claim)) ?? [])).filter(
    (claim) => !there.has(claimKey(claim)),
  );
  const made = describeEdited(text, [...unique(edited), ...added], findings);
  const claims = made.length === 0 ? kept : [...kept, ...made].sort((a, b) => startOf(a) - startOf(b));
  return { claims: withSpeakersJoined(text, claims, ofSpeakers), corrected: [...corrected] };
}

/** What stands in the place of findings, and the keys of the findings that give way. */
function placedCorrections(finder: AnchorFinder, corrections: readonly ClaimCorrection[]) {
  const hidden = new Set<string>();
  const edited: EditedClaim[] = [];
  for (const { replaced, by } of corrections) {
    const whole = by.flatMap((claim) => placedClaim(finder, claim) ?? []);
    if (whole.length < by.length) continue;
    for (const content of replaced) {
      const spans = placedPieces(finder, content);
      if (spans) hidden.add(claimKey({ content: spans }));
    }
    edited.push(...whole);
  }
  return { edited, hidden };
}

/** The first of those with the same content. */
const unique = (claims: readonly EditedClaim[]): readonly EditedClaim[] => [
  ...new Map(claims.toReversed().map((claim) => [claimKey(claim), claim])).values(),
];

const asCorrected = ({ act, source, cue, content, sourceType }: SavedClaim): CorrectedClaim => ({
  act,
  source: source ? [source] : [],
  cue: cue ? [cue] : [],
  content,
  sourceType,
});

const startOf = ({ content: [first] }: Claim): number => first?.start ?? 0;

function placedClaim(finder: AnchorFinder, corrected: CorrectedClaim): EditedClaim | undefined {
  const content = placedPieces(finder, corrected.content);
  const source = placedPieces(finder, corrected.source);
  const cue = placedPieces(finder, corrected.cue);
  if (!content || !source || !cue || content.length === 0) return undefined;
  const { act, sourceType } = corrected;
  return { act, source, cue, content, ...(sourceType !== undefined && { sourceType }) };
}

/** Where the words stand today, or nothing where they do not all. */
export function placedPieces(finder: AnchorFinder, pieces: readonly Wording[]): readonly Span[] | undefined {
  if (pieces.length === 0) return [];
  const place = finder.find(pieces.map(({ anchor }) => anchor));
  return place.state === 'found' || place.state === 'moved' ? place.spans : undefined;
}

/** Chains of "this is that" are followed once for each correction at most, so that circles end. */
function withSpeakersJoined(
  text: string,
  claims: readonly Claim[],
  corrections: readonly SpeakerCorrection[],
): readonly Claim[] {
  return corrections.reduce((current, one) => withSpeakerJoined(text, current, one), claims);
}

function withSpeakerJoined(
  text: string,
  claims: readonly Claim[],
  { name, into }: SpeakerCorrection,
): readonly Claim[] {
  const groups = groupBySource(claims);
  const group = groups.find((one) => sameName(one.name, name));
  if (!group || sameName(name, into)) return claims;
  const type = groups.find((one) => sameName(one.name, into))?.type;
  const start = text.indexOf(into);
  const members = new Set(group.claims);
  return claims.map((claim, index) => {
    if (!claim.source || !members.has(index)) return claim;
    const place = start < 0 ? claim.source : { start, end: start + into.length };
    const { unresolved: _told, ...source } = claim.source;
    return {
      ...claim,
      source: { ...source, resolved: { name: into, start: place.start, end: place.end } },
      ...(type !== undefined && { sourceType: type }),
    };
  });
}

const sameName = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();
