import type { ComponentChildren } from 'preact';
import type { Span } from '../../lib/language/span.ts';
import type { Named } from '../../lib/organisations/corrections/edit.ts';
import { IconButton } from '../controls/button.tsx';
import { t } from '../wording/words.ts';
import { factsOf } from './name-facts.ts';

interface NameRowProps {
  readonly shown: Named;
  /** Of how many claims it is the source. */
  readonly claims: number;
  /** Of the one that is named most often: what a full tally stands for. */
  readonly mostMentions: number;
  readonly isCorrecting: boolean;
  readonly onReveal: (spans: readonly Span[]) => void;
  readonly onCorrect: () => void;
  /** What stands below it while it is being corrected. */
  readonly children?: ComponentChildren;
}

export const NameRow = ({
  shown,
  claims,
  mostMentions,
  isCorrecting,
  onReveal,
  onCorrect,
  children,
}: NameRowProps) => {
  const { name, mentions } = shown.bearer;
  return (
    <li data-bearer={name}>
      <div class="bearer-line">
        <button
          type="button"
          class="bearer"
          title={t('claim.reveal')}
          onClick={() => onReveal(mentions.slice(0, 1))}
        >
          <span class="bearer-name" dir="auto">
            {name}
            {shown.of === 'organisation' && shown.bearer.acronym && <abbr> {shown.bearer.acronym}</abbr>}
          </span>
          <span class="bearer-facts">
            {factsOf(shown, claims).map((fact, at) => (
              <bdi key={fact}>{at > 0 ? ` · ${fact}` : fact}</bdi>
            ))}
          </span>
          <span class="bearer-count">
            <span class="tally" style={{ inlineSize: `${(100 * mentions.length) / mostMentions}%` }} />
            {t('count.times', mentions.length)}
          </span>
        </button>
        <IconButton
          icon="edit"
          label={t('names.correct', [name])}
          expanded={isCorrecting}
          name="correct"
          onPress={onCorrect}
        />
      </div>
      {children}
    </li>
  );
};
