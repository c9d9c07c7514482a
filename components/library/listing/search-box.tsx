import type { RefObject } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { QueryField } from '../../../lib/library/search/query.ts';
import { Icon } from '../../controls/icon.tsx';
import { t } from '../../wording/words.ts';
import { SearchHints } from './search-hints.tsx';
import { type Offered, useCompletions } from './use-completions.ts';

interface SearchBoxProps {
  readonly query: string;
  readonly valuesOf: (field: QueryField) => readonly string[];
  readonly onQuery: (query: string) => void;
}

/** Where the reader types what to look for, helped with fields; `/` leads to it from anywhere on the page. */
export function SearchBox({ query, valuesOf, onQuery }: SearchBoxProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const offered = useCompletions({ field, query, valuesOf, onQuery });
  useSlash(field);
  return (
    <search class="search">
      <label class="filter large">
        <span class="unseen">{t('library.search')}</span>
        <Icon name="search" />
        <input
          ref={field}
          aria-keyshortcuts="/"
          type="search"
          {...helped(offered, id)}
          aria-describedby={`${id}-hint`}
          dir="auto"
          placeholder={t('library.search')}
          value={query}
          onInput={({ currentTarget }) => {
            onQuery(currentTarget.value);
            offered.look();
          }}
          onClick={offered.look}
          onBlur={offered.close}
          onKeyDown={offered.onKeyDown}
        />
      </label>
      <div
        class="suggestions"
        role="listbox"
        tabIndex={-1}
        id={`${id}-list`}
        aria-label={t('library.completions')}
        hidden={!offered.isOpen}
      >
        {offered.completions.map((completion, index) => (
          <div
            key={completion.shown}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === offered.active}
            onMouseDown={(event) => {
              event.preventDefault();
              offered.take(completion);
            }}
          >
            <code>{completion.shown}</code>
          </div>
        ))}
      </div>
      <SearchHints id={`${id}-hint`} query={query} />
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

/** What is offered is ours; the browser offers nothing of its own. */
const helped = ({ isOpen, active }: Offered, id: string) =>
  ({
    role: 'combobox',
    list: undefined,
    autocomplete: 'off',
    'aria-autocomplete': 'list',
    'aria-expanded': isOpen,
    'aria-controls': `${id}-list`,
    'aria-activedescendant': isOpen && active >= 0 ? `${id}-${active}` : undefined,
  }) as const;

function useSlash(field: RefObject<HTMLInputElement | null>): void {
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
  }, [field]);
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

/** The names of fields are the same in every language. */
const SYNTAX: readonly (readonly [string, () => string])[] = [
  ['"…"', () => t('library.syntax.phrase')],
  ['-…', () => t('library.syntax.without')],
  ['source:… outlet:… tag:… collection:… status:…', () => t('library.syntax.field')],
  ['after:2026-01 before:2026-03', () => t('library.syntax.days')],
  ['organisation:… author:…', () => t('library.syntax.article')],
  ['has:note has:tag has:figure', () => t('library.syntax.has')],
  ['type:person stance:agree form:direct', () => t('library.syntax.kind')],
  ['code:… code:"field: value" -has:code', () => t('library.syntax.code')],
  ['in:bin', () => t('library.syntax.bin')],
];
