import { useEffect, useRef } from 'preact/hooks';
import { onSheetStyle, sheetStyle } from '../../controls/virtual-rows.ts';
import { AnnotationRow } from './annotation-row.tsx';
import type { ClaimsProps } from './claims-props.ts';
import { useRowCursor } from './use-row-cursor.ts';

/** A card's height in CSS pixels, as most are. */
const CARD = 210;

/** Claims as cards, one stop of the Tab key for all. */
export function ClaimList(props: ClaimsProps) {
  const { session, rowAt, count, selecting, open, onOpen, onNeed } = props;
  const list = useRef<HTMLUListElement>(null);
  const idAt = (place: number) => rowAt(place)?.annotation.id;
  /** What an address opens takes no focus. */
  const opened = useRef<string | undefined>(undefined);
  const toggle = (place: number) => {
    const id = idAt(place);
    if (id === undefined) return;
    opened.current = id;
    onOpen(open === id ? undefined : id);
  };
  const tick = (place: number, isRange: boolean) => {
    const id = idAt(place);
    if (isRange) void selecting.stretch(place);
    else if (id !== undefined) selecting.toggle(id, place);
  };
  const throwAway = async (place: number) => {
    const id = idAt(place);
    if (id !== undefined) await session.throwAway([id]);
  };
  const cursor = useRowCursor({
    list,
    count,
    estimate: CARD,
    onTick: (place) => tick(place, false),
    onStretch: (place, from) => void selecting.stretch(place, from),
    onTickAll: () => void selecting.all(),
    onOpen: toggle,
    onThrowAway: throwAway,
  });
  const { from, to } = cursor.sight;
  useEffect(() => onNeed({ from, to }), [from, to, count]);

  return (
    <ul class="saved-list" ref={list} style={sheetStyle(cursor)}>
      {cursor.rows.map((place) => {
        const { index } = place;
        const row = rowAt(index);
        return (
          <AnnotationRow
            // What is typed into a card stays in it as others come and go; where cards stand by measure, by their places.
            key={cursor.height === undefined ? (row?.annotation.id ?? index) : index}
            index={index}
            count={count}
            style={onSheetStyle(place)}
            measure={cursor.measure}
            row={row}
            session={session}
            isSelected={row !== undefined && selecting.ids.has(row.annotation.id)}
            isCurrent={index === cursor.at}
            isOpen={row !== undefined && open === row.annotation.id}
            takesFocus={row !== undefined && opened.current === row.annotation.id}
            onSelect={(isRange) => tick(index, isRange)}
            onToggle={() => toggle(index)}
            onThrowAway={() => void throwAway(index).then(() => cursor.moveTo(index))}
            onFocus={() => cursor.onFocus(index)}
            onKeyDown={(event) => cursor.onKeyDown(event, index)}
          />
        );
      })}
    </ul>
  );
}
