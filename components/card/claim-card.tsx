import type { Claim } from '../../lib/attribution/claim.ts';
import { ClaimFacts } from '../claim/claim-facts.tsx';
import { Button, IconButton } from '../controls/button.tsx';
import { SourceMark } from '../source/source-mark.tsx';
import { CUE_STANCE_MEANINGS, CUE_STANCE_NAMES, FORM_NAMES } from '../wording/names.ts';
import { t } from '../wording/words.ts';

interface ClaimCardProps {
  readonly claim: Claim;
  readonly isSaved: boolean;
  /** What went wrong with the last press of a button. */
  readonly problem?: string | undefined;
  readonly onSave: () => void;
  readonly onReject: () => void;
  readonly onOpenBeside: () => void;
  readonly onClose: () => void;
}

/** Who is speaking, and how the writer puts it: what a reader wants to know of a claim at its place on the page. */
export function ClaimCard({ claim, isSaved, problem, ...on }: ClaimCardProps) {
  const { source, cue, form, sourceType, stance } = claim;
  return (
    <section class={`card source-${sourceType}`} role="dialog" aria-label={t('card.title')} tabIndex={-1}>
      <header class="card-head">
        <h2>
          <bdi>{source?.resolved?.name ?? source?.text ?? t('correct.nobody')}</bdi>
        </h2>
        <SourceMark type={sourceType} />
        <div class="card-corner">
          <IconButton icon="panel" label={t('card.openBeside')} onPress={on.onOpenBeside} />
          <IconButton icon="close" label={t('card.close')} onPress={on.onClose} />
        </div>
      </header>
      <p class="card-cue">
        {cue && (
          <>
            <bdi>{cue.text}</bdi> <span class="chip">{CUE_STANCE_NAMES[stance]()}</span>{' '}
          </>
        )}
        <span class="chip">{FORM_NAMES[form]()}</span>
      </p>
      {cue && stance !== 'neutral' && <p class="small muted">{CUE_STANCE_MEANINGS[stance]()}</p>}
      <ClaimFacts claim={claim} />
      <div class="card-actions">
        <Button icon={isSaved ? 'saved' : 'save'} look="main" disabled={isSaved} onPress={on.onSave}>
          {isSaved ? t('claim.saved') : t('claim.save')}
        </Button>
        <Button look="plain" onPress={on.onReject}>
          {t('claim.reject')}
        </Button>
      </div>
      <p class="small card-problem" role="alert">
        {problem}
      </p>
    </section>
  );
}
