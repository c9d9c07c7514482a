import { useEffect, useState } from 'preact/hooks';
import { hintsOf, type QueryHint } from '../../../lib/library/search/query-hints.ts';
import { t } from '../../wording/words.ts';

/** A reader who types on is not told of what is not finished. Milliseconds. */
const PAUSE = 700;

/** What of the search was most likely meant otherwise, once its reader pauses. */
export function SearchHints({ id, query }: { readonly id: string; readonly query: string }) {
  const [settled, setSettled] = useState(query);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(query), PAUSE);
    return () => clearTimeout(timer);
  }, [query]);
  const hints = settled === query ? hintsOf(query) : [];
  return (
    <div class="search-hints" id={id} role="status">
      {hints.map((hint, index) => (
        <p key={`${index} ${hint.kind}`}>{inWords(hint)}</p>
      ))}
    </div>
  );
}

function inWords(hint: QueryHint): string {
  switch (hint.kind) {
    case 'unknown field':
      return [
        t('library.hint.unknownField', [hint.field]),
        ...(hint.meant === undefined ? [] : [t('library.hint.meant', [hint.meant])]),
      ].join(' ');
    case 'no day':
      return t('library.hint.noDay', [hint.value, hint.field]);
    case 'unknown value':
      return t('library.hint.unknownValue', [hint.value, hint.field, hint.values.join(', ')]);
    case 'open quotation':
      return t('library.hint.openQuotation');
    case 'no days left':
      return t('library.hint.noDaysLeft');
  }
}
