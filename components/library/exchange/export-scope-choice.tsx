import { useId } from 'preact/hooks';
import { Choice, type Option } from '../../controls/choice.tsx';
import { SelectField } from '../../controls/select-field.tsx';
import { t } from '../../wording/words.ts';
import type { LibrarySession } from '../library-session.ts';
import type { ExportScope } from './exchange-place.ts';

interface ExportScopeChoiceProps {
  readonly session: LibrarySession;
  readonly scope: ExportScope;
  readonly onChoose: (scope: ExportScope) => void;
}

/** What goes into the file. A collection and a selection are offered where there are any. */
export function ExportScopeChoice({ session, scope, onChoose }: ExportScopeChoiceProps) {
  const collections = session.arrangement.value.collections;
  const selected = session.toExport.value.size;
  const [first] = collections;
  const options: readonly Option<ExportScope['kind']>[] = [
    { value: 'library', title: t('export.scopeLibrary') },
    { value: 'everything', title: t('export.scopeEverything') },
    { value: 'search', title: t('export.scopeSearch') },
    ...(first ? [{ value: 'collection', title: t('export.scopeCollection') } as const] : []),
    ...(selected > 0 ? [{ value: 'selection', title: t('export.scopeSelection') } as const] : []),
  ];
  const choose = (kind: ExportScope['kind'] | null) => {
    if (kind === 'collection') onChoose({ kind, id: first?.id ?? '' });
    else if (kind === 'search') onChoose({ kind, query: '' });
    else if (kind) onChoose({ kind });
  };
  return (
    <>
      <Choice legend={t('export.scope')} options={options} chosen={scope.kind} onChoose={choose} />
      {scope.kind === 'search' && <SearchField query={scope.query} onChoose={onChoose} />}
      {scope.kind === 'collection' && (
        <SelectField
          label={t('export.scopeCollection')}
          chosen={scope.id}
          options={collections.map(({ id, name }) => [id, name])}
          onChoose={(id) => onChoose({ kind: 'collection', id })}
        />
      )}
    </>
  );
}

interface SearchFieldProps {
  readonly query: string;
  readonly onChoose: (scope: ExportScope) => void;
}

function SearchField({ query, onChoose }: SearchFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label class="small" for={id}>
        {t('export.searchFor')}
      </label>
      <input
        id={id}
        type="search"
        dir="auto"
        value={query}
        onInput={(event) => onChoose({ kind: 'search', query: event.currentTarget.value })}
      />
    </div>
  );
}
