import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Claim } from '../../lib/attribution/claim.ts';
import type { Finder } from '../../lib/finding/finder.ts';

interface CaseSpan {
  readonly text: string;
  readonly span: readonly [number, number];
}

interface CaseClaim {
  readonly source: CaseSpan | null;
  readonly cue: CaseSpan;
  readonly content: CaseSpan;
  readonly chain?: readonly string[];
  readonly resolves?: string;
}

/** A text beside it, and what is claimed in it; offsets in UTF-16 code units. */
interface Case {
  readonly article: string;
  readonly claims: readonly CaseClaim[];
}

/** Judges the finder on one annotated case, and prints each claim with what was found for it. */
export function printCase(file: string, finder: Finder): void {
  const { article, claims }: Case = JSON.parse(readFileSync(file, 'utf8'));
  const text = readFileSync(join(dirname(file), article), 'utf8');
  const found = finder.find(text).claims;
  console.log(`\n${article}: ${claims.length} claims annotated, ${found.length} found`);
  for (const gold of claims) {
    const best = bestOf(gold, found);
    const marks = best ? verdicts(gold, best) : ['not found'];
    console.log(`  ${gold.source?.text ?? 'nobody'} | ${gold.cue.text}: ${marks.join(', ')}`);
  }
}

function bestOf({ content }: CaseClaim, found: readonly Claim[]): Claim | undefined {
  const ranked = found
    .map((claim) => ({ claim, shared: shareOf(content.span, claim) }))
    .sort((a, b) => b.shared - a.shared);
  return ranked[0] && ranked[0].shared >= 0.5 ? ranked[0].claim : undefined;
}

/** Dice's coefficient of the two contents, in code units. */
function shareOf([start, end]: CaseSpan['span'], { content }: Claim): number {
  let shared = 0;
  let length = end - start;
  for (const piece of content) {
    shared += Math.max(0, Math.min(end, piece.end) - Math.max(start, piece.start));
    length += piece.end - piece.start;
  }
  return (2 * shared) / length;
}

const sameName = (a: string, b: string): boolean =>
  a.toLowerCase().replace(/^the\s/, '') === b.toLowerCase().replace(/^the\s/, '');

function verdicts(gold: CaseClaim, found: Claim): string[] {
  const say = (name: string, isRight: boolean, otherwise: string) =>
    isRight ? `${name} right` : `${name} wrong (${otherwise})`;
  const source = found.source?.text ?? '';
  const cue = found.cue?.text ?? '';
  const verdict = [
    say('source', sameName(source, gold.source?.text ?? ''), source),
    say('cue', cue === gold.cue.text, cue),
  ];
  if (gold.resolves) {
    const name = found.source?.resolved?.name ?? '';
    verdict.push(say('resolution', sameName(name, gold.resolves), name));
  }
  if (gold.chain) {
    const chain = found.chain.map((link) => link.text);
    const isSame =
      chain.length === gold.chain.length && gold.chain.every((name, i) => sameName(name, chain[i] ?? ''));
    verdict.push(say('chain', isSame, chain.join(' > ')));
  }
  return verdict;
}
