import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Completion, completionsOf } from '../../../lib/library/search/completions.ts';
import type { QueryField } from '../../../lib/library/search/query.ts';

interface CompletionsOptions {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly query: string;
  readonly valuesOf: (field: QueryField) => readonly string[];
  readonly onQuery: (query: string) => void;
}

export interface Offered {
  readonly completions: readonly Completion[];
  /** The place of the one that Enter takes; -1 where there is none. */
  readonly active: number;
  readonly isOpen: boolean;
  readonly look: () => void;
  readonly close: () => void;
  readonly take: (completion: Completion) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** What the search can go on with where the caret stands: arrows choose, Enter takes, Escape puts away. */
export function useCompletions({ field, query, valuesOf, onQuery }: CompletionsOptions): Offered {
  const [completions, setCompletions] = useState<readonly Completion[]>([]);
  const [active, setActive] = useState(-1);
  const isOpen = completions.length > 0;
  const caret = useRef<number | undefined>(undefined);

  // The field holds what was taken only after it is shown again.
  useLayoutEffect(() => {
    if (caret.current === undefined) return;
    field.current?.setSelectionRange(caret.current, caret.current);
    caret.current = undefined;
  }, [query]);

  const offer = (text: string, at: number) => {
    setCompletions(completionsOf(text, at, valuesOf));
    setActive(-1);
  };
  const look = () => {
    const { value = '', selectionStart } = field.current ?? {};
    offer(value, selectionStart ?? value.length);
  };
  const close = () => setCompletions([]);
  const take = (completion: Completion) => {
    caret.current = completion.caret;
    onQuery(completion.text);
    // A field goes on with its values.
    offer(completion.text, completion.caret);
  };
  const move = (step: number) => {
    const places = completions.length + 1;
    setActive((at) => ((at + 1 + step + places) % places) - 1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || !isOpen) return;
    const chosen = completions[active];
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && chosen) take(chosen);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { completions, active, isOpen, look, close, take, onKeyDown };
}
