import type { ComponentChildren } from 'preact';
import { DataTable, type OpensCell } from '../chart/data-table.tsx';
import { SaveMenu } from '../chart/save-menu.tsx';
import type { TableData } from '../chart/table-data.ts';
import { tablePicture } from '../chart/table-picture.ts';

interface TableViewProps {
  readonly data: TableData;
  readonly opens?: OpensCell;
  /** What is shown in place of the plain table. */
  readonly children?: ComponentChildren;
}

/** A view that is a table already, to be saved as such or as a picture. */
export const TableView = ({ data, opens, children }: TableViewProps) => (
  <section class="table-view">
    <div class="chart-bar">
      <SaveMenu data={data} picture={() => tablePicture(data)} />
    </div>
    {children ?? <DataTable data={data} opens={opens} />}
  </section>
);
