import { useRef, useState } from 'preact/hooks';
import type { LibraryRow } from '../../../lib/library/search/search-record.ts';
import type { LibrarySession } from '../library-session.ts';
import { AnnotationRow } from './annotation-row.tsx';

interface ClaimListProps {
  readonly session: LibrarySession;
  readonly rows: readonly LibraryRow[];
  readonly selected: ReadonlySet<string>;
  /** `isRange`: everything from the one ticked last up to this one. */
  readonly onSelect: (id: string, isRange: boolean) => void;
}

/** Claims as cards, one stop of the Tab key for all: arrows move, Space ticks, Enter opens, Delete throws away. */
export function ClaimList({ session, rows, selected, onSelect }: ClaimListProps) {
  const list = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState(0);
  const [open, setOpen] = useState<string | null>(null);
  const at = Math.min(current, rows.length - 1);

  const moveTo = (index: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, index));
    setCurrent(next);
    const item = list.current?.children[next];
    if (item instanceof HTMLElement) item.focus();
  };
  const toggle = (id: string) => setOpen(open === id ? null : id);

  function onKeyDown(event: KeyboardEvent, index: number) {
    const id = rows[index]?.annotation.id;
    if (id === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    // Within a card its buttons and fields have keys of their own.
    if (event.target !== event.currentTarget) {
      if (event.key === 'Escape') moveTo(index);
      return;
    }
    const deeds: Readonly<Record<string, () => void>> = {
      ArrowDown: () => moveTo(index + 1),
      ArrowUp: () => moveTo(index - 1),
      Home: () => moveTo(0),
      End: () => moveTo(rows.length - 1),
      ' ': () => onSelect(id, event.shiftKey),
      Enter: () => toggle(id),
      Delete: () => void throwAway(id, index),
    };
    const deed = Object.hasOwn(deeds, event.key) ? deeds[event.key] : undefined;
    if (!deed) return;
    event.preventDefault();
    deed();
    if (event.shiftKey && event.key.startsWith('Arrow')) {
      const next = rows[event.key === 'ArrowDown' ? index + 1 : index - 1];
      if (next) onSelect(next.annotation.id, true);
    }
  }

  /** The next card takes the place and the focus. */
  async function throwAway(id: string, index: number) {
    await session.throwAway([id]);
    requestAnimationFrame(() => moveTo(index));
  }

  return (
    <ul class="saved-list" ref={list}>
      {rows.map((row, index) => {
        const { id } = row.annotation;
        return (
          <AnnotationRow
            key={id}
            row={row}
            session={session}
            isSelected={selected.has(id)}
            isCurrent={index === at}
            isOpen={open === id}
            onSelect={(isRange) => onSelect(id, isRange)}
            onToggle={() => toggle(id)}
            onFocus={() => setCurrent(index)}
            onKeyDown={(event) => onKeyDown(event, index)}
          />
        );
      })}
    </ul>
  );
}
