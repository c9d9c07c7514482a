import type { Claim } from '../../lib/attribution/claim.ts';
import type { BareAttribution } from '../../lib/attribution/describing/bare-attribution.ts';
import { describeClaims } from '../../lib/attribution/describing/describe-claim.ts';
import { splitSentences } from '../../lib/language/sentences.ts';
import type { Span } from '../../lib/language/span.ts';
import { tokenise } from '../../lib/language/tokenise.ts';
import type { Organisation, OrganisationKind } from '../../lib/organisations/organisation.ts';
import type { Person } from '../../lib/organisations/person.ts';

const MARK = /([<{[])([^<{[>}\]]*)[>}\]]/g;

/**
 * A text with its attributions marked, for tests: `<source>`, `{cue}` and `[content]`. Each claim is parted from
 * the next by `|`, which like the marks is left out of the text.
 */
export function readMarked(marked: string): { text: string; bare: BareAttribution[] } {
  let text = '';
  const bare = marked.split('|').map((part): BareAttribution => {
    const spans: Record<string, Span[]> = { '<': [], '{': [], '[': [] };
    let at = 0;
    for (const match of part.matchAll(MARK)) {
      text += part.slice(at, match.index);
      const [, mark = '', inner = ''] = match;
      spans[mark]?.push({ start: text.length, end: text.length + inner.length });
      text += inner;
      at = match.index + match[0].length;
    }
    text += part.slice(at);
    const { '<': source = [], '{': cue = [], '[': content = [] } = spans;
    return { source, cue, content, confidence: 1, act: 'speech' };
  });
  return { text, bare };
}

/** Names by kind (`person`, or an organisation's kind): each is listed with its other forms, if any. */
export type NamesByKind = Readonly<
  Partial<Record<OrganisationKind | 'person', readonly (readonly string[])[]>>
>;

/** Describes the claims of a marked text. */
export function claimsOf(marked: string, names: NamesByKind = {}): Claim[] {
  const { text, bare } = readMarked(marked);
  const tokens = tokenise(text);
  const { person = [], ...bodies } = names;
  const people = person.map(
    ([name = '', ...other]): Person => ({
      name,
      mentions: mentionsOf(text, [name, ...other]),
      confidence: 1,
    }),
  );
  const kinds: readonly OrganisationKind[] = [
    'government',
    'media',
    'company',
    'intergovernmental',
    'civil society',
    'other',
  ];
  const organisations = kinds.flatMap((kind) =>
    (bodies[kind] ?? []).map(
      ([name = '', ...other]): Organisation => ({
        name,
        kind,
        mentions: mentionsOf(text, [name, ...other]),
        roles: ['named'],
        confidence: 1,
      }),
    ),
  );
  return describeClaims(bare, {
    text,
    tokens,
    sentences: splitSentences(text, tokens),
    names: { people, organisations },
  });
}

function mentionsOf(text: string, forms: readonly string[]): Span[] {
  const found: Span[] = [];
  for (const form of forms) {
    for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
      const end = start + form.length;
      if (!found.some((other) => start < other.end && end > other.start)) found.push({ start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
