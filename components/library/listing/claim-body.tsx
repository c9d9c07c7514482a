import type { LibraryRow } from '../../../lib/library/search/search-record.ts';
import { figureInWords } from '../../claim/claim-facts.tsx';
import { WordsInShort } from '../../claim/claim-row.tsx';
import { NoteText } from '../../claim/note-text.tsx';
import { ReaderFields } from '../../claim/reader-fields.tsx';
import { hasWords } from '../../claim/reader-words.ts';
import { SavedSentence } from '../../claim/saved-sentence.tsx';
import { CodesInShort } from '../../codebook/codes-in-short.tsx';
import { Button } from '../../controls/button.tsx';
import { Icon } from '../../controls/icon.tsx';
import { SourceMark } from '../../source/source-mark.tsx';
import { CUE_STANCE_NAMES } from '../../wording/names.ts';
import { t } from '../../wording/words.ts';
import type { LibrarySession } from '../library-session.ts';
import { ArticleHistory } from './article-history.tsx';
import { ArticleLine } from './article-line.tsx';
import { sourceOf } from './library-rows.ts';
import { Surroundings } from './sentence.tsx';

interface ClaimBodyProps {
  readonly row: LibraryRow;
  readonly session: LibrarySession;
  /** Open, it shows what stood around it on the page, and what its reader says of it can be changed. */
  readonly isOpen: boolean;
  /** Whether the fields take the focus as they open. */
  readonly takesFocus: boolean;
  /** Where absent, it stays as it is. */
  readonly onToggle?: () => void;
  readonly onThrowAway: () => void;
}

/** A saved claim in its sentence, with its article, and what its reader says of it. */
export function ClaimBody({ row, session, isOpen, takesFocus, onToggle, onThrowAway }: ClaimBodyProps) {
  const { annotation } = row;
  const { claim } = annotation;
  return (
    <div class="saved-body">
      <div class="source-head">
        <h2 dir="auto">{sourceOf(row) || t('claims.noSource')}</h2>
        <SourceMark type={claim.sourceType} />
        {claim.cue && claim.stance !== 'neutral' && (
          <span class={`chip stance-${claim.stance}`}>{CUE_STANCE_NAMES[claim.stance]()}</span>
        )}
      </div>
      <SavedSentence claim={claim} />
      {isOpen && <Surroundings claim={claim} />}
      {isOpen && <ArticleHistory session={session} annotation={annotation} />}
      {claim.figures.length > 0 && (
        <p class="small muted facts-line">
          <Icon name="figure" size={14} />
          {claim.figures.map(figureInWords).join(', ')}
        </p>
      )}
      {!isOpen && hasWords(annotation) && <WordsInShort words={{ ...annotation, note: '' }} />}
      {!isOpen && <CodesInShort codes={annotation.codes} codebooks={session.arrangement.value.codebooks} />}
      {!isOpen && annotation.note.trim() !== '' && <NoteText note={annotation.note} />}
      <ArticleLine row={row} />
      <div class="claim-actions">
        {onToggle && (
          <Button look="plain" icon="edit" expanded={isOpen} onPress={onToggle}>
            {isOpen ? t('claim.closeFields') : t('claim.openFields')}
          </Button>
        )}
        <Button look="plain" icon="bin" onPress={onThrowAway}>
          {t('apart.bin')}
        </Button>
      </div>
      {isOpen && (
        <ReaderFields
          words={annotation}
          knownTags={session.knownTags.value}
          autoFocus={takesFocus}
          onChange={(change) => void session.say(annotation, change)}
        />
      )}
    </div>
  );
}
