import type { Span } from '../../language/span.ts';
import type { BareAttribution } from '../describing/bare-attribution.ts';
import type { ClaimText } from '../describing/claim-text.ts';
import { connectorAt } from './connectors.ts';
import { isMedium, mayBeMedium, mediumTold } from './media.ts';
import { phraseAt, withoutArticle } from './named-phrase.ts';

/** Who stands around a claim's own source, as spans: outer links report it, inner ones are whom it relies on. */
export interface Links {
  readonly outer: readonly Span[];
  readonly inner: readonly Span[];
}

const NOBODY: Links = { outer: [], inner: [] };
const TOKENS_LOOKED_AT = 60;

/**
 * Looks for further links in the sentence of the claim's cue, outside its content: "reports via the committee",
 * "according to Xinhua, citing the ministry", "cited officials as saying", "told Reuters".
 */
export function findLinks({ source, cue, content }: BareAttribution, text: ClaimText): Links {
  const [anchor] = cue.length > 0 ? cue : source;
  if (anchor === undefined || source.length === 0) return NOBODY;
  const sentence = text.sentenceAt(anchor.start);
  if (sentence === undefined) return NOBODY;
  const near = text.tokensIn(anchor).first;
  const first = Math.max(sentence.firstToken, near - TOKENS_LOOKED_AT);
  const end = Math.min(sentence.endToken, near + TOKENS_LOOKED_AT);
  const taken = takenTokens([...source, ...content], text, first, end);
  const links: { outer: Span[]; inner: Span[] } = { outer: [], inner: [] };
  for (let at = first; at < end; at += 1) {
    const isFree = taken[at - first] !== CONTENT;
    const connector = isFree ? connectorAt(text.words, at) : undefined;
    if (connector === undefined || isOwnCue(connector.end, source, text)) continue;
    const phrase = phraseAt(text, connector.end, end);
    if (phrase !== undefined) addLink(links, connector.side, withoutArticle(phrase, text), text);
    at = connector.end - 1;
  }
  const told = mediumTold(cue, content, text);
  const quoting = quotingMedium(source, text, first);
  return {
    outer: [told, quoting, ...links.outer].filter((span) => span !== undefined),
    inner: [...links.inner, ...citedAsSaying(cue, text)],
  };
}

const CONTENT = 1;

function takenTokens(spans: readonly Span[], text: ClaimText, first: number, end: number): Uint8Array {
  const taken = new Uint8Array(Math.max(0, end - first));
  for (const span of spans) {
    const range = text.tokensIn(span);
    if (range.end <= first || range.first >= end) continue;
    taken.fill(CONTENT, Math.max(0, range.first - first), Math.max(0, range.end - first));
  }
  return taken;
}

/** The claim's own cue is no connector: its phrase is the source itself. */
const isOwnCue = (after: number, source: readonly Span[], text: ClaimText): boolean =>
  source.some((piece) => {
    const { first, end } = text.tokensIn(piece);
    return first <= after + 1 && after < end;
  });

const NEEDS_MEDIUM = /(?:interview with|(?:seen|obtained|reviewed|published|carried) by)\s+(?:the\s+)?$/i;
/** Whom papers are shown to that a story is about is nearly always who tells the story. */
const SHOWN_TO = /(?:seen|obtained|reviewed) by\s+(?:the\s+)?$/i;

/** A medium is an outer link behind "seen by" and "interview with", anybody behind the rest. */
function addLink(
  links: { outer: Span[]; inner: Span[] },
  side: 'outer' | 'inner',
  phrase: Span,
  text: ClaimText,
): void {
  const before = text.text.slice(Math.max(0, phrase.start - 30), phrase.start);
  const isShown = SHOWN_TO.test(before) && mayBeMedium(phrase, text);
  if (!NEEDS_MEDIUM.test(before) || isShown || isMedium(phrase, text)) links[side].push(phrase);
}

/** "Reuters quoted officials as saying", where the officials are the claim's source. */
function quotingMedium(source: readonly Span[], text: ClaimText, limit: number): Span | undefined {
  const first = source[0];
  if (first === undefined) return undefined;
  const verb = text.tokensIn(first).first - 1;
  if (!/^(?:cited|quoted|cites|quotes)$/.test(text.words[verb] ?? '')) return undefined;
  const name = text.names[text.nameIndexAfter(text.tokens[verb]?.start ?? 0) - 1];
  const isNear =
    name !== undefined && text.tokensIn(name).end >= verb - 2 && text.tokensIn(name).first >= limit;
  return isNear ? { start: name.start, end: name.end } : undefined;
}

/** "cited officials as saying that …", wherever the cue ends and the content begins. */
function citedAsSaying(cue: readonly Span[], text: ClaimText): Span[] {
  for (const piece of cue) {
    const { first, end } = text.tokensIn(piece);
    for (let verb = first; verb < end; verb += 1) {
      if (!/^(?:cit|quot)(?:e[sd]?|ing)$/.test(text.words[verb] ?? '')) continue;
      const as = asSayingAfter(verb, text);
      const start = text.tokens[verb + 1]?.start;
      const stop = text.tokens[as - 1]?.end;
      return start === undefined || stop === undefined || as <= verb + 1 ? [] : [{ start, end: stop }];
    }
  }
  return [];
}

const FARTHEST_AS = 16;

function asSayingAfter(verb: number, text: ClaimText): number {
  for (let at = verb + 1; at <= verb + FARTHEST_AS; at += 1) {
    const isAs = text.words[at] === 'as';
    if (isAs && /^(?:saying|telling|stating)$/.test(text.words[at + 1] ?? '')) return at;
    if (/^[.;!?]$/.test(text.words[at] ?? '.')) return -1;
  }
  return -1;
}
