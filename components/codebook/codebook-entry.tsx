import { useState } from 'preact/hooks';
import { type Codebook, type CodebookField, inUse, isClosed } from '../../lib/codebook/codebook.ts';
import { NO_CODEBOOK } from '../../lib/codebook/codebook-in-use.ts';
import { duplicateOf } from '../../lib/codebook/duplicate.ts';
import { Button } from '../controls/button.tsx';
import type { LibrarySession } from '../library/library-session.ts';
import { shortDate } from '../wording/formats.ts';
import { t } from '../wording/words.ts';
import { AgreementView } from './agreement/agreement-view.tsx';
import { AssignmentExport } from './assignment-export.tsx';
import { deleteCodebook, keepCodebook } from './keeping-codebooks.ts';

interface CodebookEntryProps {
  readonly session: LibrarySession;
  readonly codebook: Codebook;
  readonly onEdit: () => void;
}

/** One codebook in short, with all that can be done with it. */
export function CodebookEntry({ session, codebook, onEdit }: CodebookEntryProps) {
  const [unfolded, setUnfolded] = useState<'export' | 'agreement'>();
  const unfold = (part: 'export' | 'agreement') => setUnfolded(unfolded === part ? undefined : part);
  const { title, description, edition, modified, fields } = codebook;
  const isInUse = session.codebook.value?.id === codebook.id;
  const duplicate = () => keepCodebook(session, duplicateOf(codebook, t('codebooks.copyOf', [title])));
  return (
    <article class="panel codebook-entry">
      <div class="codebook-head">
        <h2 dir="auto">{title}</h2>
        {isInUse && <span class="chip">{t('codebooks.inUse')}</span>}
      </div>
      <p class="small muted">
        {[
          t('coding.edition', [String(edition)]),
          t('codebooks.fields', inUse(fields).length),
          t('codebooks.changed', [shortDate(modified) ?? '']),
        ].join(' · ')}
      </p>
      {description !== '' && <p dir="auto">{description}</p>}
      <dl class="codebook-fields">
        {inUse(fields).map((field) => (
          <div key={field.id}>
            <dt dir="auto">{field.label}</dt>
            <dd dir="auto">{answersTo(field)}</dd>
          </div>
        ))}
      </dl>
      <div class="row">
        <Button
          look={isInUse ? 'outlined' : 'main'}
          pressed={isInUse}
          onPress={() => session.codeBy(isInUse ? NO_CODEBOOK : codebook.id)}
        >
          {t('codebooks.use')}
        </Button>
        <Button icon="edit" label={t('codebooks.editOne', [title])} onPress={onEdit}>
          {t('codebooks.edit')}
        </Button>
        <Button
          icon="data"
          expanded={unfolded === 'export'}
          label={t('codebooks.exportOne', [title])}
          onPress={() => unfold('export')}
        >
          {t('codebooks.export')}
        </Button>
        <Button
          icon="compare"
          expanded={unfolded === 'agreement'}
          label={t('agreement.of', [title])}
          onPress={() => unfold('agreement')}
        >
          {t('agreement.title')}
        </Button>
        <Button look="plain" label={t('codebooks.duplicateOne', [title])} onPress={() => void duplicate()}>
          {t('codebooks.duplicate')}
        </Button>
        <Button
          icon="bin"
          look="plain"
          label={t('codebooks.deleteOne', [title])}
          onPress={() => void deleteCodebook(session, codebook)}
        >
          {t('arranged.delete')}
        </Button>
      </div>
      {unfolded === 'export' && <AssignmentExport session={session} codebook={codebook} />}
      {unfolded === 'agreement' && <AgreementView session={session} codebook={codebook} />}
    </article>
  );
}

const answersTo = (field: CodebookField): string =>
  isClosed(field)
    ? inUse(field.values)
        .map(({ label }) => label)
        .join(' · ')
    : kindName(field);

const kindName = ({ kind }: CodebookField): string =>
  kind === 'number' ? t('codebooks.kind.number') : t('codebooks.kind.text');
