import type { SavedClaim } from '../../lib/annotation/annotation.ts';

/** What was saved, marked in the sentence it stood in; by itself, where the sentence does not hold it. */
export function SavedSentence({ claim }: { readonly claim: SavedClaim }) {
  const { sentence, content } = claim;
  const parts: { text: string; isContent: boolean }[] = [];
  let at = 0;
  for (const { text } of content) {
    const start = sentence.indexOf(text, at);
    if (start < 0) return <Plain claim={claim} />;
    parts.push({ text: sentence.slice(at, start), isContent: false }, { text, isContent: true });
    at = start + text.length;
  }
  parts.push({ text: sentence.slice(at), isContent: false });
  return (
    <p class="quote saved-sentence" dir="auto">
      {parts.map(({ text, isContent }, index) => (isContent ? <mark key={index}>{text}</mark> : text))}
    </p>
  );
}

const Plain = ({ claim }: { readonly claim: SavedClaim }) => (
  <p class="quote saved-sentence" dir="auto">
    <mark>{claim.content.map(({ text }) => text).join(' … ')}</mark>
  </p>
);
