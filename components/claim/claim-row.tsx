import type { ComponentChildren } from 'preact';
import type { Claim } from '../../lib/attribution/claim.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { CUE_STANCE_MEANINGS, CUE_STANCE_NAMES, READER_STANCE_NAMES } from '../wording/names.ts';
import { t } from '../wording/words.ts';
import { ClaimFacts } from './claim-facts.tsx';
import { hasWords, type ReaderWords } from './reader-words.ts';

export interface ClaimRowProps {
  readonly claim: Claim;
  /** The article's text, which the claim's offsets are into. */
  readonly text: string;
  readonly isSaved: boolean;
  readonly words: ReaderWords;
  readonly isOpen: boolean;
  /** Absent where there is no page to show it on. */
  readonly onReveal?: () => void;
  readonly onSave: () => void;
  readonly onRemove: () => void;
  readonly onToggle: () => void;
  /** The fields in which the reader writes, while it is open. */
  readonly children?: ComponentChildren;
}

/** One claim: how it is put, what is said, what the reader says of it. Its source stands above, as in a play. */
export function ClaimRow(props: ClaimRowProps) {
  const { claim, text, isSaved, words, isOpen } = props;
  const said = claim.content.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return (
    <article class={`claim ${isSaved ? 'is-saved' : ''} ${isOpen ? 'is-open' : ''}`}>
      <div class="claim-head">
        <Cue claim={claim} />
        <div class="claim-actions">
          <Button
            look="plain"
            icon={isSaved ? 'saved' : 'save'}
            pressed={isSaved}
            onPress={isSaved ? props.onRemove : props.onSave}
          >
            {isSaved ? t('claim.saved') : t('claim.save')}
          </Button>
          <Button look="plain" icon="edit" expanded={isOpen} onPress={props.onToggle}>
            {isOpen ? t('claim.closeFields') : t('claim.openFields')}
          </Button>
        </div>
      </div>
      {props.onReveal ? (
        <button
          type="button"
          class="claim-content quote"
          dir="auto"
          title={t('claim.reveal')}
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
      {!isOpen && hasWords(words) && <WordsInShort words={words} />}
      {isOpen && props.children}
    </article>
  );
}

const Cue = ({ claim: { cue, stance } }: { readonly claim: Claim }) =>
  cue && (
    <p class="cue">
      <bdi>{cue.text}</bdi>
      {stance !== 'neutral' && (
        <span class={`chip stance-${stance}`} title={CUE_STANCE_MEANINGS[stance]()}>
          {CUE_STANCE_NAMES[stance]()}
        </span>
      )}
    </p>
  );

export const WordsInShort = ({ words: { tags, stance, note } }: { readonly words: ReaderWords }) => (
  <p class="words-in-short">
    {stance && (
      <span class={`chip reader-${stance}`}>
        <Icon name={stance} size={12} />
        {READER_STANCE_NAMES[stance]()}
      </span>
    )}
    {tags.map((tag) => (
      <span key={tag} class="tag" dir="auto">
        {tag}
      </span>
    ))}
    {note.trim() !== '' && (
      <span class="note-in-short" dir="auto">
        <Icon name="note" size={12} />
        {note.trim().split('\n', 1)}
      </span>
    )}
  </p>
);
