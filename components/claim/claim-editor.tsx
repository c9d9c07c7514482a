import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  type EditedClaim,
  editedClaimOf,
  splitBefore,
  withEdgeMoved,
  withPart,
} from '../../lib/annotation/correction/edited-claim.ts';
import { passageAround, wordsIn } from '../../lib/annotation/correction/words.ts';
import type { Claim } from '../../lib/attribution/claim.ts';
import type { Span } from '../../lib/language/span.ts';
import { Button } from '../controls/button.tsx';
import { Choice } from '../controls/choice.tsx';
import { useEscape } from '../controls/use-keys.ts';
import { t } from '../wording/words.ts';
import { EdgeButtons } from './edge-buttons.tsx';
import { SourceKind } from './source-kind.tsx';
import { WordPicker } from './word-picker.tsx';

export interface ClaimEditorProps {
  readonly claim: Claim;
  /** The article's text, which the claim's offsets are into. */
  readonly text: string;
  /** The claims of the same source that stand next to it, as far as there are any. */
  readonly before?: Claim | undefined;
  readonly after?: Claim | undefined;
  /** One corrected claim, or two where it was split. */
  readonly onKeep: (by: readonly EditedClaim[]) => void;
  readonly onJoin: (other: Claim) => void;
  /** Makes the claim what Sayso found; absent where it is. */
  readonly onPutBack?: (() => void) | undefined;
  /** Gives up the correction. */
  readonly onCancel: () => void;
  /** How far it had come when it was left, if it was. */
  readonly started?: EditedClaim | undefined;
  /** Hears of every step, so that none is lost. */
  readonly onEdit?: (edited: EditedClaim) => void;
}

type Tool = 'source' | 'cue' | 'content' | 'split';

/** Puts right who says it, the cue, what is said, and where one claim ends and the next begins. */
export function ClaimEditor(props: ClaimEditorProps) {
  const { claim, text, before, after, started, onEdit, onKeep, onJoin, onCancel } = props;
  const id = useId();
  const form = useRef<HTMLFieldSetElement>(null);
  const [edited, setEdited] = useState(() => started ?? editedClaimOf(claim));
  const [tool, setTool] = useState<Tool>('source');
  const [cut, setCut] = useState<number | null>(null);
  const part = tool === 'split' ? 'content' : tool;
  const passage = useMemo(() => passageAround(text, spansOf(editedClaimOf(claim))), [claim, text]);
  const words = useMemo(() => wordsIn(text, passage), [text, passage]);
  const halves = cut === null ? [edited] : splitBefore(edited, text, cut);
  const isChanged = halves.length > 1 || JSON.stringify(edited) !== JSON.stringify(editedClaimOf(claim));
  useEscape(form, onCancel);
  useLayoutEffect(
    () => form.current?.querySelector<HTMLElement>('input:checked')?.focus({ preventScroll: true }),
    [],
  );

  const change = (next: EditedClaim) => {
    setEdited(next);
    onEdit?.(next);
  };
  const onMark = (first: Span, last: Span) => {
    if (tool === 'split') setCut(first.start);
    else change(withPart(edited, tool, { start: first.start, end: last.end }));
  };
  return (
    <fieldset class="claim-editor reader-fields" aria-label={t('correct.open')} ref={form}>
      <Choice<Tool>
        legend={t('correct.part')}
        chosen={tool}
        onChoose={(chosen) => chosen && setTool(chosen)}
        options={[
          { value: 'source', title: t('correct.source') },
          { value: 'cue', title: t('correct.cue') },
          { value: 'content', title: t('correct.content') },
          { value: 'split', title: t('correct.split') },
        ]}
      />
      <p class="field-help" id={`${id}-help`}>
        {tool === 'split' ? t('correct.splitHelp') : t('correct.help')}
      </p>
      <WordPicker
        {...{ text, passage, words, part, cut, onMark }}
        claim={edited}
        label={t('correct.passage')}
        describedBy={`${id}-help`}
      />
      {tool !== 'split' && (
        <div class="row">
          <EdgeButtons onMove={(edge, by) => change(withEdgeMoved(edited, tool, words, edge, by))} />
          {tool !== 'content' && edited[tool].length > 0 && (
            <Button look="plain" icon="close" onPress={() => change(withPart(edited, tool, null))}>
              {tool === 'source' ? t('correct.nobody') : t('correct.noCue')}
            </Button>
          )}
        </div>
      )}
      {tool === 'source' && (
        <SourceKind
          kind={edited.sourceType ?? claim.sourceType}
          onChoose={(sourceType) => change({ ...edited, sourceType })}
        />
      )}
      <output class="unseen">{tool === 'split' ? inWords(text, halves) : wordsAt(text, edited[part])}</output>
      <div class="row">
        <Button look="main" icon="agree" disabled={!isChanged} onPress={() => onKeep(halves)}>
          {t('correct.keep')}
        </Button>
        <Button look="plain" onPress={onCancel}>
          {t('correct.cancel')}
        </Button>
        {props.onPutBack && (
          <Button look="plain" icon="restore" onPress={props.onPutBack}>
            {t('correct.putBack')}
          </Button>
        )}
        {before && (
          <Button look="plain" icon="join" onPress={() => onJoin(before)}>
            {t('correct.joinBefore')}
          </Button>
        )}
        {after && (
          <Button look="plain" icon="join" onPress={() => onJoin(after)}>
            {t('correct.joinAfter')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

const spansOf = ({ source, cue, content }: EditedClaim): readonly Span[] => [...source, ...cue, ...content];

const wordsAt = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' … ');

const inWords = (text: string, claims: readonly EditedClaim[]): string =>
  claims.map(({ content }) => wordsAt(text, content)).join(' / ');
