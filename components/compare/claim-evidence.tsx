import { sourceOf } from '../../lib/compare/claim-text.ts';
import type { ComparedClaim } from '../../lib/compare/compared-claim.ts';
import { SavedSentence } from '../claim/saved-sentence.tsx';
import { Button } from '../controls/button.tsx';
import { SourceMark } from '../source/source-mark.tsx';
import { longDate } from '../wording/formats.ts';
import { t } from '../wording/words.ts';

interface ClaimEvidenceProps {
  readonly claim: ComparedClaim;
  readonly onReveal: (annotation: string) => void;
}

/** A saved claim in its sentence, with who says it, where and when; the way to its page stands beside it. */
export const ClaimEvidence = ({ claim: { annotation, article }, onReveal }: ClaimEvidenceProps) => (
  <li class="claim-evidence">
    <p>
      <strong dir="auto">{article.outlet}</strong>{' '}
      <span class="muted small">{longDate(article.published)}</span>
    </p>
    <p class="row small">
      <SourceMark type={annotation.claim.sourceType} />
      <bdi>{sourceOf(annotation) ?? t('compare.noSource')}</bdi>
    </p>
    <SavedSentence claim={annotation.claim} />
    <p class="row small">
      <span class="muted" dir="auto">
        {article.headline}
      </span>
      <Button
        look="plain"
        icon="link"
        label={`${t('compare.reveal')}: ${article.outlet}`}
        onPress={() => onReveal(annotation.id)}
      >
        {t('compare.reveal')}
      </Button>
    </p>
  </li>
);
