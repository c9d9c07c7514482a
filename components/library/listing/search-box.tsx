import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../controls/icon.tsx';
import { t } from '../../wording/words.ts';

interface SearchBoxProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** Where the reader types what to look for; `/` leads to it from anywhere on the page. */
export function SearchBox({ query, onQuery }: SearchBoxProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isField(event.target))
        return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <search class="search">
      <label class="filter large">
        <span class="unseen">{t('library.search')}</span>
        <Icon name="search" />
        <input
          ref={field}
          aria-keyshortcuts="/"
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
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

/** The names of fields are the same in every language. */
const SYNTAX: readonly (readonly [string, () => string])[] = [
  ['"…"', () => t('library.syntax.phrase')],
  ['-…', () => t('library.syntax.without')],
  ['source:… outlet:… tag:… status:…', () => t('library.syntax.field')],
  ['after:2026-01 before:2026-03', () => t('library.syntax.days')],
  ['organisation:… author:…', () => t('library.syntax.article')],
];
