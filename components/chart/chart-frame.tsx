import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Choice } from '../controls/choice.tsx';
import { t } from '../wording/words.ts';
import { DataTable } from './data-table.tsx';
import { SaveMenu } from './save-menu.tsx';
import type { TableData } from './table-data.ts';
import { tablePicture } from './table-picture.ts';

interface ChartFrameProps {
  readonly data: TableData;
  readonly note?: string;
  /** The picture: one SVG element. */
  readonly children: ComponentChildren;
}

type Shown = 'picture' | 'table';

/** A picture with the table behind it, and both to take along. */
export function ChartFrame({ data, note, children }: ChartFrameProps) {
  const [shown, setShown] = useState<Shown>('picture');
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
      <div class="chart-picture" hidden={shown !== 'picture'} ref={drawn}>
        {children}
      </div>
      <div hidden={shown !== 'table'}>
        <DataTable data={data} />
      </div>
      {note && <figcaption class="muted small">{note}</figcaption>}
    </figure>
  );
}
