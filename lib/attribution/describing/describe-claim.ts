import type { Span } from '../../language/span.ts';
import { findLinks } from '../chains/find-links.ts';
import { enclosing } from '../chains/nesting.ts';
import type { Claim, Figure, Mention, SourceType } from '../claim.ts';
import { actOf, cueSenseOf, stanceOf } from '../cues/cue-stance.ts';
import { findFigures } from '../figures/find-figures.ts';
import { Resolver } from '../resolution/resolver.ts';
import type { BareAttribution } from './bare-attribution.ts';
import { type ClaimContext, ClaimText } from './claim-text.ts';
import { formOf } from './form.ts';
import { mentionOf } from './mention.ts';

/**
 * Turns attributions, which are spans only, into claims, in the same order: what kind of source stands behind each,
 * whom its source stands for, what its cue lets the reader know, how it is quoted, through whom it came, and its
 * figures. Any text is accepted; the time is linear in its length.
 */
export function describeClaims(bare: readonly BareAttribution[], context: ClaimContext): Claim[] {
  const steps = describeInSteps(bare, context);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

const CLAIMS_A_STEP = 32;

/** The same as `describeClaims`, with a step after every few claims at which the caller may pause. */
export function* describeInSteps(
  bare: readonly BareAttribution[],
  context: ClaimContext,
): Generator<void, Claim[]> {
  const text = new ClaimText(context);
  yield;
  const sources = yield* resolveSources(bare, text);
  const parents = enclosing(bare);
  const claims: Claim[] = [];
  for (const [index, attribution] of bare.entries()) {
    claims.push(
      describeClaim(attribution, sources[index] ?? NOBODY, outerSources(index, parents, sources), text),
    );
    if (index % CLAIMS_A_STEP === 0) yield;
  }
  return claims;
}

function describeClaim(
  attribution: BareAttribution,
  { source, sourceType }: DescribedSource,
  outer: readonly Mention[],
  text: ClaimText,
): Claim {
  const { cue, content, confidence } = attribution;
  const sense = cueSenseOf(cue, content, text);
  return {
    act: actOf(sense, attribution.act),
    source,
    cue: mentionOf(cue, text.text),
    content,
    form: formOf(content, text),
    sourceType,
    stance: stanceOf(sense),
    chain: chainOf(attribution, source, outer, text),
    figures: figuresOf(content, text),
    sentence: sentenceOf(cue[0] ?? content[0], text),
    confidence,
  };
}

interface DescribedSource {
  readonly source: Mention | null;
  readonly sourceType: SourceType;
}
const NOBODY: DescribedSource = { source: null, sourceType: 'none' };

/** Sources are resolved in text order, whatever the order of the claims. */
function* resolveSources(
  bare: readonly BareAttribution[],
  text: ClaimText,
): Generator<void, DescribedSource[]> {
  const resolver = new Resolver(text);
  const described: DescribedSource[] = bare.map(() => NOBODY);
  const mentions = bare
    .map(({ source }, index) => ({ index, mention: mentionOf(source, text.text) }))
    .filter((entry): entry is { index: number; mention: Mention } => entry.mention !== null)
    .sort((a, b) => a.mention.start - b.mention.start);
  for (const [at, { index, mention }] of mentions.entries()) {
    const resolved = resolver.resolve(mention);
    described[index] = { source: resolved.mention, sourceType: resolved.type };
    if (at % CLAIMS_A_STEP === 0) yield;
  }
  return described;
}

/** "An old man, who gave his name as Baba, told …": the comma closes the clause, and is no part of the name. */
function withoutComma(mention: Mention): Mention {
  if (mention.pieces !== undefined || !/[,;:]$/.test(mention.text)) return mention;
  return { ...mention, end: mention.end - 1, text: mention.text.slice(0, -1) };
}

const DEEPEST = 4;

/** The sources of the claims in whose content this one stands, the outermost first. */
function outerSources(index: number, parents: Int32Array, sources: readonly DescribedSource[]): Mention[] {
  const outer: Mention[] = [];
  let parent = parents[index] ?? -1;
  while (parent >= 0 && outer.length < DEEPEST) {
    const source = sources[parent]?.source;
    if (source) outer.unshift(source);
    parent = parents[parent] ?? -1;
  }
  return outer;
}

function chainOf(
  attribution: BareAttribution,
  source: Mention | null,
  outer: readonly Mention[],
  text: ClaimText,
): readonly Mention[] {
  if (source === null) return [];
  const links = findLinks(attribution, text);
  const mention = (span: Span): Mention => ({ start: span.start, end: span.end, text: text.slice(span) });
  const nested = (attribution.nested ?? []).map(mention);
  const chain = [
    ...outer,
    ...links.outer.map(mention),
    withoutComma(source),
    ...links.inner.map(mention),
    ...nested,
  ];
  const distinct = chain.filter(
    (link, at) => chain.findIndex(({ start, end }) => start < link.end && end > link.start) === at,
  );
  return distinct.length > 1 ? distinct : [];
}

function figuresOf(content: readonly Span[], text: ClaimText): Figure[] {
  return content.flatMap((piece) => {
    const { first, end } = text.tokensIn(piece);
    return findFigures(text.figureText, first, end);
  });
}

/** The bare bounds, so that claims stay plain data. */
function sentenceOf(place: Span | undefined, text: ClaimText): Span {
  const sentence = text.sentenceAt(place?.start ?? 0);
  return { start: sentence?.start ?? 0, end: sentence?.end ?? text.text.length };
}
