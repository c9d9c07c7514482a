import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClaimPart, EditedClaim } from '../../lib/annotation/correction/edited-claim.ts';
import type { Span } from '../../lib/language/span.ts';
import { ARROW_STEPS } from '../controls/arrow-steps.ts';

interface WordPickerProps {
  readonly text: string;
  /** What of the text is shown. */
  readonly passage: Span;
  /** The passage's words, in text order. */
  readonly words: readonly Span[];
  readonly claim: EditedClaim;
  /** The part whose words are the ones selected. */
  readonly part: ClaimPart;
  /** Where the content is cut in two, if it is. */
  readonly cut: number | null;
  readonly label: string;
  readonly describedBy: string;
  /** The first and the last of the words that were marked. */
  readonly onMark: (first: Span, last: Span) => void;
}

const holds = (pieces: readonly Span[], { start, end }: Span): boolean =>
  pieces.some((piece) => piece.start <= start && piece.end >= end);

/**
 * A passage of which words can be marked: pressed, dragged over, or by keys as in any list of many choices. One stop
 * for the Tab key; arrows go from word to word, with Shift they mark, Space and Enter mark the one.
 */
export function WordPicker(props: WordPickerProps) {
  const { text, passage, words, claim, part, cut, onMark } = props;
  const list = useRef<HTMLDivElement>(null);
  const anchor = useRef(0);
  const [cursor, setCursor] = useState(() => firstOf(words, claim[part]));
  const [isDragging, setDragging] = useState(false);
  useEffect(() => {
    const at = firstOf(words, claim[part]);
    anchor.current = at;
    setCursor(at);
  }, [part]);
  useEffect(() => {
    if (!isDragging) return undefined;
    const stop = () => setDragging(false);
    window.addEventListener('pointerup', stop);
    window.addEventListener('pointercancel', stop);
    return () => {
      window.removeEventListener('pointerup', stop);
      window.removeEventListener('pointercancel', stop);
    };
  }, [isDragging]);

  const mark = (to: number) => {
    const first = words[Math.min(anchor.current, to)];
    const last = words[Math.max(anchor.current, to)];
    if (first && last) onMark(first, last);
    setCursor(to);
  };
  const markFrom = (index: number) => {
    anchor.current = index;
    mark(index);
  };
  const go = (to: number, isMarking: boolean) => {
    const at = Math.min(Math.max(to, 0), words.length - 1);
    if (isMarking) mark(at);
    else {
      anchor.current = at;
      setCursor(at);
    }
    const option = list.current?.querySelectorAll('[role=option]')[at];
    if (option instanceof HTMLElement) option.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = ARROW_STEPS[event.key];
    if (step !== undefined) go(cursor + step, event.shiftKey);
    else if (event.key === 'Home') go(0, event.shiftKey);
    else if (event.key === 'End') go(words.length - 1, event.shiftKey);
    else if (event.key === ' ' || event.key === 'Enter') markFrom(cursor);
    else return;
    event.preventDefault();
  };

  const gap = (from: number, to: number) => {
    const between = text.slice(from, to);
    return between === '' ? null : <span class={marksOf(claim, { start: from, end: to })}>{between}</span>;
  };
  return (
    <div
      class={`word-picker picks-${part}`}
      role="listbox"
      aria-multiselectable="true"
      aria-label={props.label}
      aria-describedby={props.describedBy}
      tabIndex={-1}
      dir="auto"
      ref={list}
    >
      {words.map((word, index) => (
        <>
          {gap(words[index - 1]?.end ?? passage.start, word.start)}
          <span
            key={word.start}
            role="option"
            aria-selected={holds(claim[part], word)}
            tabIndex={index === cursor ? 0 : -1}
            class={`${marksOf(claim, word)} ${word.start === cut ? 'is-cut' : ''}`}
            onPointerDown={(event) => {
              if (event.button !== 0) return;
              // A finger would keep the word that it came down on.
              event.currentTarget.releasePointerCapture?.(event.pointerId);
              setDragging(true);
              if (event.shiftKey) mark(index);
              else markFrom(index);
            }}
            onPointerEnter={() => isDragging && mark(index)}
            onKeyDown={onKeyDown}
            onClick={(event) => event.detail === 0 && markFrom(index)}
          >
            {text.slice(word.start, word.end)}
          </span>
        </>
      ))}
      {gap(words.at(-1)?.end ?? passage.start, passage.end)}
    </div>
  );
}

const firstOf = (words: readonly Span[], pieces: readonly Span[]): number =>
  Math.max(
    0,
    words.findIndex((word) => holds(pieces, word)),
  );

const marksOf = ({ source, cue, content }: EditedClaim, span: Span): string =>
  [holds(source, span) && 'in-source', holds(cue, span) && 'in-cue', holds(content, span) && 'in-content']
    .filter(Boolean)
    .join(' ');
