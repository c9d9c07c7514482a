import { type NoteBlock, type NoteSpan, noteBlocks, noteSpans } from './note-markdown.ts';

/** A note as the reader wrote it. Text becomes text nodes: a note can never bring markup into the page. */
export const NoteText = ({ note }: { readonly note: string }) => (
  <div class="note-text" dir="auto">
    {noteBlocks(note).map((block, index) => (
      <Block key={index} block={block} />
    ))}
  </div>
);

/** One line of a note, as a row shows it. */
export const NoteLine = ({ line }: { readonly line: string }) => (
  <span>
    <Spans spans={noteSpans(line)} />
  </span>
);

function Block({ block }: { readonly block: NoteBlock }) {
  if (block.kind === 'list') {
    const items = block.items.map((spans, index) => (
      <li key={index}>
        <Spans spans={spans} />
      </li>
    ));
    return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
  }
  const lines = block.lines.map((spans, index) => (
    <span key={index} class="note-line">
      <Spans spans={spans} />
    </span>
  ));
  return block.kind === 'quotation' ? <blockquote>{lines}</blockquote> : <p>{lines}</p>;
}

const Spans = ({ spans }: { readonly spans: readonly NoteSpan[] }) => <>{spans.map(Span)}</>;

function Span(span: NoteSpan) {
  switch (span.kind) {
    case 'strong':
      return <strong>{span.text}</strong>;
    case 'emphasis':
      return <em>{span.text}</em>;
    case 'code':
      return <code>{span.text}</code>;
    case 'link':
      return (
        <a href={span.url} target="_blank" rel="noopener noreferrer">
          {span.text}
        </a>
      );
    default:
      return span.text;
  }
}
