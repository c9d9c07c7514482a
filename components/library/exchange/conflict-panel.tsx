import type { Annotation } from '../../../lib/annotation/annotation.ts';
import { fingerprint } from '../../../lib/annotation/record/canonical-json.ts';
import type { Codebook } from '../../../lib/codebook/codebook.ts';
import type { Conflict } from '../../../lib/library/conflicts.ts';
import { Button } from '../../controls/button.tsx';
import { dayAndTime } from '../../wording/formats.ts';
import { t } from '../../wording/words.ts';
import type { LibrarySession } from '../library-session.ts';
import { type ComparedField, comparedFields } from './compared-versions.ts';

/** Claims that were changed in two places: the versions side by side, and the reader chooses. */
export function ConflictPanel({ session }: { readonly session: LibrarySession }) {
  const { total, first } = session.conflicts.value;
  if (total === 0) return null;
  const settle = async (chosen: Annotation) => {
    const settled = await session.ports.ask('library.settle', {
      id: chosen.id,
      chosen: fingerprint(chosen),
    });
    await session.told(settled, t('conflicts.settled'));
  };
  return (
    <section class="panel conflicts" aria-labelledby="conflicts-title">
      <h2 id="conflicts-title">{t('conflicts.title', total)}</h2>
      <p class="muted">{t('conflicts.why')}</p>
      {first.map((conflict) => (
        <ConflictEntry
          key={conflict.versions[0]?.id}
          conflict={conflict}
          codebooks={session.arrangement.value.codebooks}
          onChoose={(version) => void settle(version)}
        />
      ))}
    </section>
  );
}

interface ConflictEntryProps {
  readonly conflict: Conflict;
  readonly codebooks: readonly Codebook[];
  readonly onChoose: (version: Annotation) => void;
}

function ConflictEntry({ conflict: { versions, article }, codebooks, onChoose }: ConflictEntryProps) {
  const fields = comparedFields(versions, codebooks);
  return (
    <article class="conflict">
      <h3 dir="auto">{article.headline || article.url}</h3>
      <ol class="conflict-versions">
        {versions.map((version, at) => (
          <li key={fingerprint(version)}>
            <p class="kicker">
              {at === 0 ? t('conflicts.stands') : t('conflicts.beside')}
              {' · '}
              {dayAndTime(version.modified)}
            </p>
            <dl>
              {fields.map((field) => (
                <VersionField key={field.name} field={field} at={at} />
              ))}
            </dl>
            <Button onPress={() => onChoose(version)}>
              {t('conflicts.choose')}
              <span class="unseen"> {String(at + 1)}</span>
            </Button>
          </li>
        ))}
      </ol>
    </article>
  );
}

/** What differs is marked, by a word as well as by its looks. */
const VersionField = ({ field, at }: { readonly field: ComparedField; readonly at: number }) => (
  <div class={field.differs ? 'differs' : ''}>
    <dt class="small muted">
      {field.name}
      {field.differs && <span> · {t('conflicts.differs')}</span>}
    </dt>
    <dd dir="auto">{field.values[at] || '–'}</dd>
  </div>
);
