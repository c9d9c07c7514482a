import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Choice } from '../controls/choice.tsx';
import { t } from '../wording/words.ts';
import { DataTable, type OpensCell } from './data-table.tsx';
import { SaveMenu } from './save-menu.tsx';
import type { TableData } from './table-data.ts';
import { tablePicture } from './table-picture.ts';

interface ChartFrameProps {
  readonly data: TableData;
  readonly note?: string;
  /** Where the cells of the table behind the picture lead. */
  readonly opens?: OpensCell;
  /** What is shown in place of the plain table. */
  readonly table?: ComponentChildren;
  /** Which of the two is shown at first. */
  readonly first?: Shown;
  /** The picture: one SVG element. */
  readonly children: ComponentChildren;
}

/** Where there is little room a picture scrolls in its frame, by keyboard too. */
const frameOf = (title: string) => ({ role: 'region' as const, tabIndex: 0, 'aria-label': title });

type Shown = 'picture' | 'table';

/** A picture with the table behind it, and both to take along. */
export function ChartFrame({ data, note, opens, table, first = 'picture', children }: ChartFrameProps) {
  const [shown, setShown] = useState<Shown>(first);
  const drawn = useRef<HTMLDivElement>(null);
  const picture = () => {
    const svg = drawn.current?.querySelector('svg');
    return svg ? new XMLSerializer().serializeToString(svg) : tablePicture(data);
  };
  return (
    <figure class="chart">
      <div class="chart-bar">
        <Choice<Shown>
          legend={t('chart.show')}
          options={[
            { value: 'picture', title: t('chart.asPicture') },
            { value: 'table', title: t('chart.asTable') },
          ]}
          chosen={shown}
          onChoose={(value) => value && setShown(value)}
        />
        <SaveMenu data={data} picture={picture} />
      </div>
      <div class="chart-picture" hidden={shown !== 'picture'} ref={drawn} {...frameOf(data.title)}>
        {children}
      </div>
      <div hidden={shown !== 'table'}>{table ?? <DataTable data={data} opens={opens} />}</div>
      {note && <figcaption class="muted small">{note}</figcaption>}
    </figure>
  );
}
