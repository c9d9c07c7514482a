import { useState } from 'preact/hooks';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { Notice } from '../controls/notice.tsx';
import { t } from '../wording/words.ts';
import { AnnotationRow } from './annotation-row.tsx';
import { FacetList } from './facet-list.tsx';
import { chosenRows, isAnyChosen, NOTHING_CHOSEN } from './facets.ts';
import type { LibrarySession } from './library-session.ts';

/** So many are drawn at once; the rest on demand, so that a large library opens as fast as a small one. */
const PAGE = 60;

export function ClaimsView({ session }: { readonly session: LibrarySession }) {
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(NOTHING_CHOSEN);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [drawn, setDrawn] = useState(PAGE);
  const rows = session.rows.value;
  if (rows.length === 0) return <Notice icon="save" title={t('library.empty')} why={t('library.emptyWhy')} />;

  const found = session.find(query);
  const shown = chosenRows(found, chosen);
  const picked = shown
    .filter(({ annotation }) => selected.has(annotation.id))
    .map(({ annotation }) => annotation);
  const select = (id: string) =>
    setSelected((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });

  return (
    <div class="library-columns">
      <FacetList rows={found} chosen={chosen} onChoose={setChosen} />
      <section class="results" aria-label={t('library.claims')}>
        <SearchBox query={query} onQuery={setQuery} />
        <div class="results-head">
          <output>{t('count.claims', shown.length)}</output>
          {picked.length > 0 && (
            <span class="row">
              <span class="muted">{t('library.selected', picked.length)}</span>
              <Button
                icon="data"
                onPress={() => {
                  session.toExport.value = new Set(picked.map(({ id }) => id));
                  location.hash = 'data';
                }}
              >
                {t('export.title')}
              </Button>
              <Button
                icon="bin"
                onPress={() => {
                  void session.bin(picked);
                  setSelected(new Set());
                }}
              >
                {t('apart.bin')}
              </Button>
            </span>
          )}
        </div>
        {shown.length === 0 && (
          <Notice icon="search" title={t('library.noMatch')} why={t('library.noMatchWhy')}>
            <Button
              look="main"
              onPress={() => {
                setQuery('');
                setChosen(NOTHING_CHOSEN);
              }}
            >
              {isAnyChosen(chosen) ? t('facet.clear') : t('library.clearSearch')}
            </Button>
          </Notice>
        )}
        <ul class="saved-list">
          {shown.slice(0, drawn).map((row) => (
            <AnnotationRow
              key={row.annotation.id}
              row={row}
              session={session}
              isSelected={selected.has(row.annotation.id)}
              onSelect={() => select(row.annotation.id)}
            />
          ))}
        </ul>
        {shown.length > drawn && (
          <Button onPress={() => setDrawn(drawn + PAGE)}>{t('library.more', shown.length - drawn)}</Button>
        )}
      </section>
    </div>
  );
}

interface SearchBoxProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

const SearchBox = ({ query, onQuery }: SearchBoxProps) => (
  <search class="search">
    <label class="filter large">
      <span class="unseen">{t('library.search')}</span>
      <Icon name="search" />
      <input
        type="search"
        dir="auto"
        placeholder={t('library.search')}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
    </label>
    <details class="search-help">
      <summary>{t('library.searchHelp')}</summary>
      <p class="small muted">{t('library.searchSyntax')}</p>
      <dl class="syntax">
        {SYNTAX.map(([example, meaning]) => (
          <div key={example}>
            <dt>
              <code>{example}</code>
            </dt>
            <dd>{meaning()}</dd>
          </div>
        ))}
      </dl>
    </details>
  </search>
);

/** The names of fields are the same in every language. */
const SYNTAX: readonly (readonly [string, () => string])[] = [
  ['"…"', () => t('library.syntax.phrase')],
  ['-…', () => t('library.syntax.without')],
  ['source:… outlet:… tag:…', () => t('library.syntax.field')],
  ['organisation:… author:…', () => t('library.syntax.article')],
];
