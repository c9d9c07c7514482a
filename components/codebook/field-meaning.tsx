import { type CodebookField, inUse, isClosed } from '../../lib/codebook/codebook.ts';
import { t } from '../wording/words.ts';

/** What a field asks and what its values mean, unfolded when a coder is unsure. Nothing where nobody wrote it down. */
export function FieldMeaning({ field }: { readonly field: CodebookField }) {
  const values = isClosed(field)
    ? inUse(field.values).filter(({ definition, example }) => definition !== '' || example !== '')
    : [];
  if (field.definition === '' && values.length === 0) return null;
  return (
    <details class="field-meaning">
      <summary>
        {t('coding.meaning')}
        <span class="unseen"> {field.label}</span>
      </summary>
      {field.definition !== '' && <p dir="auto">{field.definition}</p>}
      {values.length > 0 && (
        <dl>
          {values.map(({ id, label, definition, example }) => (
            <div key={id}>
              <dt dir="auto">{label}</dt>
              {definition !== '' && <dd dir="auto">{definition}</dd>}
              {example !== '' && (
                <dd class="quote" dir="auto">
                  {example}
                </dd>
              )}
            </div>
          ))}
        </dl>
      )}
    </details>
  );
}
