import type { LibraryRow } from '../../../lib/library/search/search-record.ts';
import { figureInWords } from '../../claim/claim-facts.tsx';
import { WordsInShort } from '../../claim/claim-row.tsx';
import { NoteText } from '../../claim/note-text.tsx';
import { ReaderFields } from '../../claim/reader-fields.tsx';
import { hasWords } from '../../claim/reader-words.ts';
import { SavedSentence } from '../../claim/saved-sentence.tsx';
import { Button } from '../../controls/button.tsx';
import { Icon } from '../../controls/icon.tsx';
import { SourceMark } from '../../source/source-mark.tsx';
import { shortDate } from '../../wording/formats.ts';
import { CUE_STANCE_NAMES } from '../../wording/names.ts';
import { t } from '../../wording/words.ts';
import { addressAtClaim } from '../address.ts';
import type { LibrarySession } from '../library-session.ts';
import { sourceOf } from './library-rows.ts';
import { Surroundings } from './sentence.tsx';

interface AnnotationRowProps {
  readonly row: LibraryRow;
  readonly session: LibrarySession;
  readonly isSelected: boolean;
  /** Whether the Tab key leads here; it leads to one card of the list. */
  readonly isCurrent: boolean;
  readonly isOpen: boolean;
  readonly onSelect: (isRange: boolean) => void;
  readonly onToggle: () => void;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** A saved claim in its sentence, with its article, and what its reader says of it. */
export function AnnotationRow(props: AnnotationRowProps) {
  const { row, session, isSelected, isOpen } = props;
  const { annotation } = row;
  const { claim } = annotation;
  const name = sourceOf(row) || t('claims.noSource');
  return (
    <li
      class={`saved source-${claim.sourceType} ${isSelected ? 'is-selected' : ''}`}
      id={annotation.id}
      tabIndex={props.isCurrent ? 0 : -1}
      onFocus={props.onFocus}
      onKeyDown={props.onKeyDown}
    >
      <label class="select">
        <input
          type="checkbox"
          checked={isSelected}
          tabIndex={props.isCurrent ? 0 : -1}
          onClick={(event) => props.onSelect(event.shiftKey)}
        />
        <span class="unseen">{t('library.select', [name])}</span>
      </label>
      <div class="saved-body">
        <div class="source-head">
          <h2 dir="auto">{name}</h2>
          <SourceMark type={claim.sourceType} />
          {claim.cue && claim.stance !== 'neutral' && (
            <span class={`chip stance-${claim.stance}`}>{CUE_STANCE_NAMES[claim.stance]()}</span>
          )}
        </div>
        <SavedSentence claim={claim} />
        {isOpen && <Surroundings claim={claim} />}
        {claim.figures.length > 0 && (
          <p class="small muted facts-line">
            <Icon name="figure" size={14} />
            {claim.figures.map(figureInWords).join(', ')}
          </p>
        )}
        {!isOpen && hasWords(annotation) && <WordsInShort words={{ ...annotation, note: '' }} />}
        {!isOpen && annotation.note.trim() !== '' && <NoteText note={annotation.note} />}
        <ArticleLine row={row} />
        <div class="claim-actions">
          <Button look="plain" icon="edit" expanded={isOpen} onPress={props.onToggle}>
            {isOpen ? t('claim.closeFields') : t('claim.openFields')}
          </Button>
          <Button look="plain" icon="bin" onPress={() => void session.throwAway([annotation.id])}>
            {t('apart.bin')}
          </Button>
        </div>
        {isOpen && (
          <ReaderFields
            words={annotation}
            knownTags={session.knownTags.value}
            autoFocus
            onChange={(change) => void session.say(annotation, change)}
          />
        )}
      </div>
    </li>
  );
}

export function ArticleLine({ row }: { readonly row: LibraryRow }) {
  const { article, annotation } = row;
  const address = addressAtClaim(row);
  return (
    <p class="article-line">
      <bdi class="kicker">{article.outlet}</bdi>
      {address ? (
        <a href={address} target="_blank" rel="noopener noreferrer" dir="auto">
          {article.headline || address}
        </a>
      ) : (
        <bdi>{article.headline}</bdi>
      )}
      <span class="muted">{shortDate(article.published ?? annotation.created)}</span>
    </p>
  );
}
