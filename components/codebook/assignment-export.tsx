import { useState } from 'preact/hooks';
import type { Codebook } from '../../lib/codebook/codebook.ts';
import { bundle } from '../../lib/exchange/bundle/write-bundle.ts';
import { Button } from '../controls/button.tsx';
import { Choice, type Option } from '../controls/choice.tsx';
import { Icon } from '../controls/icon.tsx';
import { SelectField } from '../controls/select-field.tsx';
import type { ExportScope } from '../library/exchange/exchange-place.ts';
import { useExport } from '../library/exchange/use-export.ts';
import { useScopedClaims } from '../library/exchange/use-scoped-claims.ts';
import type { LibrarySession } from '../library/library-session.ts';
import { problemInWords } from '../wording/problems.ts';
import { t } from '../wording/words.ts';

interface AssignmentExportProps {
  readonly session: LibrarySession;
  readonly codebook: Codebook;
}

type Along = 'nothing' | 'library' | 'collection' | 'selection';

/** A file that gives a codebook to others, by itself or with claims to code. */
export function AssignmentExport({ session, codebook }: AssignmentExportProps) {
  const [along, setAlong] = useState<Along>('nothing');
  const [collection, setCollection] = useState('');
  const [isBlank, setIsBlank] = useState(true);
  const { collections } = session.arrangement.value;
  const { creator } = session.ports;
  const claims = useScopedClaims(scopeOf(along, collection || (collections[0]?.id ?? '')), session);
  const { state, start } = useExport(session.ports.writeExport, (fileName) =>
    session.toaster.show({ message: t('export.done', [fileName]), tone: 'done' }),
  );
  const options: readonly Option<Along>[] = [
    { value: 'nothing', title: t('codebooks.alone') },
    { value: 'library', title: t('codebooks.withAll') },
    ...(collections.length > 0 ? [{ value: 'collection', title: t('export.scopeCollection') } as const] : []),
    ...(session.toExport.value.size > 0
      ? [{ value: 'selection', title: t('export.scopeSelection') } as const]
      : []),
  ];
  const save = () => {
    const now = new Date().toISOString();
    const part = along === 'nothing' ? undefined : claims?.part;
    const options = { now, ...(creator && { creator }) };
    return start({
      asked: { format: bundle.id, assignment: { codebook, isBlank }, part: part ?? null, options },
      fileName: fileNameOf(codebook, now),
      claims: part ? (claims?.count ?? 0) : 0,
    });
  };
  return (
    <div class="assignment">
      <p class="small muted">{t('codebooks.exportWhy')}</p>
      <Choice
        legend={t('export.scope')}
        options={options}
        chosen={along}
        onChoose={(chosen) => chosen && setAlong(chosen)}
      />
      {along === 'collection' && (
        <SelectField
          label={t('export.scopeCollection')}
          chosen={collection || (collections[0]?.id ?? '')}
          options={collections.map(({ id, name }) => [id, name])}
          onChoose={setCollection}
        />
      )}
      {along !== 'nothing' && (
        <label class="format">
          <input type="checkbox" checked={isBlank} onChange={() => setIsBlank(!isBlank)} />
          <span>{t('codebooks.blank')}</span>
        </label>
      )}
      <div class="row">
        <Button
          look="main"
          icon="data"
          disabled={state.kind === 'writing' || (along !== 'nothing' && !claims)}
          onPress={() => void save()}
        >
          {t('export.save')}
        </Button>
        {along !== 'nothing' && claims && <span class="small muted">{t('count.claims', claims.count)}</span>}
      </div>
      {state.kind === 'failed' && (
        <p class="refusal" role="alert">
          <Icon name="warning" />
          {problemInWords(state.problem)}
        </p>
      )}
    </div>
  );
}

const scopeOf = (along: Along, collection: string): ExportScope => {
  if (along === 'collection') return { kind: 'collection', id: collection };
  return { kind: along === 'selection' ? 'selection' : 'library' };
};

/** `assignment-how-sources-are-shown-2026-04-14.sayso.jsonl`. */
function fileNameOf({ title }: Codebook, now: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return `${['assignment', ...words].join('-').slice(0, 60)}-${now.slice(0, 10)}.${bundle.extension}`;
}
