import { useState } from 'preact/hooks';
import {
  COLUMN_ROLES,
  type ColumnMapping,
  type ColumnRole,
  guessRoles,
  isMapped,
  NEEDED_ROLES,
} from '../../../lib/exchange/table/column-roles.ts';
import type { TableFile } from '../../../lib/exchange/table/table-file.ts';
import { Button } from '../../controls/button.tsx';
import { t } from '../../wording/words.ts';

interface ImportColumnsProps {
  readonly fileName: string;
  readonly table: TableFile;
  readonly onNamed: (columns: ColumnMapping) => void;
  readonly onCancel: () => void;
}

const ROLE_NAMES: Readonly<Record<ColumnRole, () => string>> = {
  content: () => t('import.role.content'),
  url: () => t('import.role.url'),
  source: () => t('import.role.source'),
  cue: () => t('import.role.cue'),
  outlet: () => t('import.role.outlet'),
  headline: () => t('import.role.headline'),
  author: () => t('import.role.author'),
  published: () => t('import.role.published'),
  tags: () => t('import.role.tags'),
  note: () => t('import.role.note'),
};

/** A table of another tool: the reader says what its columns hold. What Sayso guesses is chosen already. */
export function ImportColumns({ fileName, table, onNamed, onCancel }: ImportColumnsProps) {
  const [mapping, setMapping] = useState<ColumnMapping>(() => guessRoles(table.columns, table.first[0]));
  const name = (role: ColumnRole, column: string) => {
    const { [role]: _was, ...others } = mapping;
    setMapping(column === '' ? others : { ...others, [role]: Number(column) });
  };
  const missing = NEEDED_ROLES.filter((role) => mapping[role] === undefined);
  return (
    <form
      class="summary"
      onSubmit={(event) => {
        event.preventDefault();
        onNamed(mapping);
      }}
    >
      <h3>{t('import.columns', [fileName])}</h3>
      <p class="small muted">{t('import.columnsWhy')}</p>
      {COLUMN_ROLES.map((role) => (
        <label key={role} class="column-role">
          <span>
            {ROLE_NAMES[role]()}
            {NEEDED_ROLES.includes(role) && <span class="small muted"> {t('import.needed')}</span>}
          </span>
          <select
            value={mapping[role] ?? ''}
            required={NEEDED_ROLES.includes(role)}
            onChange={(event) => name(role, event.currentTarget.value)}
          >
            <option value="">{t('import.noColumn')}</option>
            {table.columns.map((column, at) => (
              <option key={`${at} ${column}`} value={at}>
                {column || t('import.unnamedColumn', [String(at + 1)])}
              </option>
            ))}
          </select>
          <bdi class="small muted">{firstCell(table, mapping[role])}</bdi>
        </label>
      ))}
      <div class="row">
        <Button look="main" disabled={!isMapped(mapping)} onPress={() => onNamed(mapping)}>
          {t('import.look')}
        </Button>
        <Button onPress={onCancel}>{t('import.cancel')}</Button>
        {missing.length > 0 && (
          <span class="small muted">
            {t('import.stillNeeded', [missing.map((role) => ROLE_NAMES[role]()).join(', ')])}
          </span>
        )}
      </div>
    </form>
  );
}

const LONGEST = 90;

/** The first thing that stands in the column. */
function firstCell({ first }: TableFile, column: number | undefined): string {
  if (column === undefined) return '';
  const cell = first.map((row) => row[column]?.trim() ?? '').find((text) => text !== '') ?? '';
  return cell.length > LONGEST ? `${cell.slice(0, LONGEST)}…` : cell;
}
