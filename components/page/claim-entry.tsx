import { useMemo } from 'preact/hooks';
import { claimKey } from '../../lib/annotation/claim-key.ts';
import { type EditedClaim, editedClaimOf, joined } from '../../lib/annotation/correction/edited-claim.ts';
import { overlaps } from '../../lib/annotation/correction/overlaps.ts';
import type { Claim } from '../../lib/attribution/claim.ts';
import { ClaimRow } from '../claim/claim-row.tsx';
import { FetchedEditor } from '../claim/fetched-editor.tsx';
import { FetchedFields } from '../claim/fetched-fields.tsx';
import { Button } from '../controls/button.tsx';
import { t } from '../wording/words.ts';
import type { ListFocus } from './list-focus.ts';
import type { PageSession } from './page-session.ts';

/** The claim of a list that is open, and what for. */
export interface OpenClaim {
  readonly key: string;
  readonly what: 'words' | 'parts';
}

export interface ListState {
  readonly session: PageSession;
  readonly text: string;
  readonly focus: ListFocus;
  readonly open: OpenClaim | null;
  readonly setOpen: (open: OpenClaim | null) => void;
  /** Of the claims in the order of the list. */
  readonly keys: readonly string[];
  /** The `claimKey` of the claim that the page shows. */
  readonly inView: string | undefined;
}

interface ClaimEntryProps extends ListState {
  readonly claim: Claim;
  /** The claims of the same source that stand next to it. */
  readonly before: Claim | undefined;
  readonly after: Claim | undefined;
  /** Its place among the claims of the list, from 1. */
  readonly position: number;
}

/** One claim of a page, with all that can be done with it there. */
export function ClaimEntry({
  session,
  text,
  focus,
  open,
  setOpen,
  keys,
  inView,
  claim,
  before,
  after,
  position,
}: ClaimEntryProps) {
  const key = claimKey(claim);
  const annotation = session.saved.value.get(key);
  const what = open?.key === key ? open.what : undefined;
  const close = (control: 'annotate' | 'correct') => {
    setOpen(null);
    focus.bring(key, control);
  };
  const toggle = (wanted: OpenClaim['what'], control: 'annotate' | 'correct') =>
    what === wanted ? close(control) : setOpen({ key, what: wanted });
  const correct = async (replaced: readonly Claim[], by: readonly EditedClaim[]) => {
    if (!(await session.correct(replaced, by))) return;
    for (const one of replaced) void session.keepUnfinished(one, null);
    setOpen(null);
    if (by[0]) focus.bring(claimKey(by[0]), 'correct');
  };
  const putBack = async () => {
    if (!(await session.putBack(claim))) return;
    void session.keepUnfinished(claim, null);
    setOpen(null);
    const now = session.claims.value.find((one) => overlaps(one, claim));
    if (now) focus.bring(claimKey(now), 'correct');
  };
  const reject = async () => {
    const next = keys[keys.indexOf(key) + 1] ?? keys[keys.indexOf(key) - 1];
    await session.reject(claim);
    setOpen(null);
    if (next !== undefined) focus.bring(next, 'content');
  };
  const isSaved = annotation !== undefined;
  const isCorrected = session.corrected.value.has(key);
  const isAdded = annotation?.origin === 'added';
  const isCurrent = focus.current === key || what !== undefined;
  const isInView = inView === key;
  const words = session.wordsOf(claim);
  const started = session.unfinished(claim);
  const row = () => (
    <ClaimRow
      claim={claim}
      text={text}
      position={position}
      count={keys.length}
      {...{ isSaved, isAdded, isCorrected, isCurrent, isInView, words }}
      isUnfinished={started !== undefined}
      isOpen={what === 'words'}
      isCorrecting={what === 'parts'}
      onReveal={() => void session.reveal(claim.content)}
      onSave={() => void session.save(claim)}
      onRemove={() => annotation && void session.remove(annotation)}
      onToggle={() => toggle('words', 'annotate')}
      onCorrect={() => toggle('parts', 'correct')}
    >
      {what === 'parts' ? (
        <FetchedEditor
          {...{ claim, text, before, after, started }}
          onEdit={(edited) => void session.keepUnfinished(claim, edited)}
          onKeep={(by) => void correct([claim], by)}
          onJoin={(other) =>
            void correct([claim, other], [joined(editedClaimOf(claim), editedClaimOf(other), text)])
          }
          onPutBack={isCorrected ? () => void putBack() : undefined}
          onCancel={() => {
            void session.keepUnfinished(claim, null);
            close('correct');
          }}
        />
      ) : (
        <>
          <FetchedFields
            words={words}
            knownTags={session.knownTags.value}
            autoFocus
            onChange={(change) => void session.say(claim, change)}
            onClose={() => close('annotate')}
          />
          {!annotation && (
            <div class="claim-actions">
              <Button look="plain" icon="disagree" onPress={() => void reject()}>
                {t('claim.reject')}
              </Button>
            </div>
          )}
        </>
      )}
    </ClaimRow>
  );
  // Of many hundred rows only those that change are compared with what stands there.
  return useMemo(row, [
    claim,
    annotation,
    isCorrected,
    isCurrent,
    isInView,
    words,
    started,
    what,
    what && keys,
    before,
    after,
    position,
    keys.length,
  ]);
}
