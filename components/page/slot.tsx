import type { ComponentChildren } from 'preact';
import type { ListRow } from '../source/list-rows.ts';

interface SlotProps {
  readonly row: ListRow;
  readonly index: number;
  /** The height of what is out of sight before it, in CSS pixels. */
  readonly gap: number;
  readonly measure: (row: HTMLElement | null) => void;
  readonly children: ComponentChildren;
}

/** One row's place in the list, after the room of those that are out of sight. */
export const Slot = ({ row, index, gap, measure, children }: SlotProps) => (
  <>
    <Gap height={gap} />
    <div
      class={row.kind === 'claim' && row.before ? 'slot follows' : 'slot'}
      data-row={row.key}
      data-index={index}
      ref={measure}
    >
      {children}
    </div>
  </>
);

/** The room of rows that are out of sight; its height in CSS pixels. */
export const Gap = ({ height }: { readonly height: number }) =>
  height > 0 && <div style={{ blockSize: `${height}px` }} />;
