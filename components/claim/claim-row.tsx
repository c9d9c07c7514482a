import type { ComponentChildren } from 'preact';
import { claimKey } from '../../lib/annotation/claim-key.ts';
import type { Claim } from '../../lib/attribution/claim.ts';
import { CodesOfClaim } from '../codebook/codes-in-short.tsx';
import { Button, IconButton } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { TagMark } from '../controls/tag-mark.tsx';
import { CUE_STANCE_MEANINGS, CUE_STANCE_NAMES, READER_STANCE_NAMES } from '../wording/names.ts';
import { t } from '../wording/words.ts';
import { ClaimFacts } from './claim-facts.tsx';
import { NoteLine } from './note-text.tsx';
import { hasWords, type ReaderWords } from './reader-words.ts';
import { statusName } from './status-names.ts';

export interface ClaimRowProps {
  readonly claim: Claim;
  /** The article's text, which the claim's offsets are into. */
  readonly text: string;
  /** Its place in its list, from 1, and how many there are: in a long list not all of them are shown. */
  readonly position?: number;
  readonly count?: number;
  readonly isSaved: boolean;
  readonly words: ReaderWords;
  readonly isOpen: boolean;
  /** Whether its parts are being put right. */
  readonly isCorrecting?: boolean;
  /** Whether the reader corrected it before. */
  readonly isCorrected?: boolean;
  /** Whether a correction of it was begun and not kept. */
  readonly isUnfinished?: boolean;
  /** Whether the reader added what was missed. */
  readonly isAdded?: boolean;
  /** Whether it is the one that the page shows. */
  readonly isInView?: boolean;
  /** False where arrow keys lead to it, and not the Tab key. */
  readonly isCurrent?: boolean;
  /** Absent where there is no page to show it on. */
  readonly onReveal?: () => void;
  readonly onSave: () => void;
  readonly onRemove: () => void;
  readonly onToggle: () => void;
  /** Absent where nothing can be put right. */
  readonly onCorrect?: () => void;
  /** What the reader writes or puts right, while it is open. */
  readonly children?: ComponentChildren;
}

/** One claim: how it is put, what is said, what the reader says of it. Its source stands above, as in a play. */
export function ClaimRow(props: ClaimRowProps) {
  const { claim, text, isSaved, words, isOpen, isCorrecting = false, isCurrent = true } = props;
  const tabIndex = isCurrent ? undefined : -1;
  const said = claim.content.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return (
    <article
      class={`claim ${isSaved ? 'is-saved' : ''} ${isOpen || isCorrecting ? 'is-open' : ''}`}
      aria-current={props.isInView ? 'location' : undefined}
      aria-posinset={props.position}
      aria-setsize={props.count}
      data-claim={claimKey(claim)}
    >
      <div class="claim-head">
        <Cue claim={claim} note={doneTo(props)} />
        <div class="claim-actions">
          <Button
            look="plain"
            icon={isSaved ? 'saved' : 'save'}
            pressed={isSaved}
            tabIndex={tabIndex}
            name="save"
            onPress={isSaved ? props.onRemove : props.onSave}
          >
            {isSaved ? t('claim.saved') : t('claim.save')}
          </Button>
          <Button
            look="plain"
            icon="edit"
            expanded={isOpen}
            tabIndex={tabIndex}
            name="annotate"
            onPress={props.onToggle}
          >
            {isOpen ? t('claim.closeFields') : t('claim.openFields')}
          </Button>
          {props.onCorrect && (
            <IconButton
              icon="correct"
              label={t('correct.open')}
              expanded={isCorrecting}
              tabIndex={tabIndex}
              name="correct"
              onPress={props.onCorrect}
            />
          )}
        </div>
      </div>
      {props.onReveal ? (
        <button
          type="button"
          class="claim-content quote"
          dir="auto"
          title={t('claim.reveal')}
          tabIndex={tabIndex}
          data-control="content"
          onClick={props.onReveal}
        >
          {said}
        </button>
      ) : (
        <p class="claim-content quote" dir="auto">
          {said}
        </p>
      )}
      <ClaimFacts claim={claim} />
      {!isOpen && <CodesOfClaim codes={words.codes} />}
      {!isOpen && hasWords(words) && <WordsInShort words={words} />}
      {(isOpen || isCorrecting) && props.children}
    </article>
  );
}

function doneTo({ isUnfinished, isAdded, isCorrected }: ClaimRowProps): string | undefined {
  if (isUnfinished) return t('correct.unfinished');
  if (isAdded) return t('correct.added');
  return isCorrected ? t('correct.corrected') : undefined;
}

interface CueProps {
  readonly claim: Claim;
  /** What the reader did to it. */
  readonly note: string | undefined;
}

const Cue = ({ claim: { cue, stance }, note }: CueProps) =>
  (cue || note) && (
    <p class="cue">
      {cue && <bdi>{cue.text}</bdi>}
      {stance !== 'neutral' && (
        <span class={`chip stance-${stance}`} title={CUE_STANCE_MEANINGS[stance]()}>
          {CUE_STANCE_NAMES[stance]()}
        </span>
      )}
      {note && <span class="chip">{note}</span>}
    </p>
  );

export const WordsInShort = ({ words: { tags, stance, note, status } }: { readonly words: ReaderWords }) => (
  <p class="words-in-short">
    {stance && (
      <span class={`chip reader-${stance}`}>
        <Icon name={stance} size={12} />
        {READER_STANCE_NAMES[stance]()}
      </span>
    )}
    {status && (
      <span class="chip status" dir="auto">
        <Icon name="status" size={12} />
        {statusName(status)}
      </span>
    )}
    {tags.map((tag) => (
      <TagMark key={tag} tag={tag} />
    ))}
    {note.trim() !== '' && (
      <span class="note-in-short" dir="auto">
        <Icon name="note" size={12} />
        <NoteLine line={note.trim().split('\n', 1)[0] ?? ''} />
      </span>
    )}
  </p>
);
