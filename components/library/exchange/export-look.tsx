import type { Look } from '../../../lib/exchange/export-format.ts';
import { t } from '../../wording/words.ts';

const ROWS = 2;
const LONGEST_CELL = 80;

/** How the file will begin: its first rows, or its first lines. */
export const ExportLook = ({ look }: { readonly look: Look }) => (
  <details class="preview">
    <summary>{t('export.preview')}</summary>
    {look.kind === 'text' ? <pre dir="ltr">{look.text}</pre> : <TableLook {...look} />}
  </details>
);

/** Turned on its side, a column a line: so it fits where a wide table would have to be scrolled. */
const TableLook = ({ columns, rows }: Omit<Extract<Look, { kind: 'table' }>, 'kind'>) => (
  <table class="preview-table">
    <tbody>
      {columns.map((name, at) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          {rows.slice(0, ROWS).map((row) => (
            <td key={row[0]} dir="auto">
              {shortened(row[at] ?? '')}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const shortened = (cell: string): string => {
  const signs = [...cell];
  return signs.length > LONGEST_CELL ? `${signs.slice(0, LONGEST_CELL).join('')} …` : cell;
};
