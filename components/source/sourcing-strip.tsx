import type { Claim, Form, SourceType } from '../../lib/attribution/claim.ts';
import { Icon } from '../controls/icon.tsx';
import { percent } from '../wording/formats.ts';
import { FORM_NAMES, SOURCE_TYPE_NAMES } from '../wording/names.ts';
import { t } from '../wording/words.ts';
import { type Share, sourcingSummary } from './sourcing.ts';

/** Who is speaking on this page, in two seconds: a bar by kind of source, one by form, and who gets most words. */
export function SourcingStrip({
  claims,
  text,
}: {
  readonly claims: readonly Claim[];
  readonly text: string;
}) {
  const { claims: count, sources, types, forms, mostWords } = sourcingSummary(claims, text);
  return (
    <section class="sourcing" aria-label={t('sourcing.title')}>
      <p class="sourcing-lead">
        <strong>{t('count.claims', count)}</strong> {t('sourcing.from')}{' '}
        <strong>{t('count.sources', sources)}</strong>
      </p>
      <Bar shares={types} family="source" />
      <ul class="legend">
        {types.map((share) => (
          <TypeEntry key={share.kind} {...share} />
        ))}
      </ul>
      <div class="sourcing-forms">
        <Bar shares={forms} family="form" />
        <p class="small muted">
          {forms.map(({ kind, share }) => `${percent(share)} ${FORM_NAMES[kind]()}`).join(' · ')}
          {mostWords && (
            <>
              {' · '}
              {t('sourcing.mostWords')} <bdi class="who">{mostWords.name}</bdi> {percent(mostWords.share)}
            </>
          )}
        </p>
      </div>
    </section>
  );
}

const TypeEntry = ({ kind, count }: Share<SourceType>) => (
  <li class={`source-${kind}`}>
    <Icon name={kind} size={14} />
    <span>
      {SOURCE_TYPE_NAMES[kind]()} <b>{count}</b>
    </span>
  </li>
);

interface BarProps {
  readonly shares: readonly Share<SourceType | Form>[];
  readonly family: 'source' | 'form';
}

/** The legend beside it says the same in words. */
const Bar = ({ shares, family }: BarProps) => (
  <div class={`bar bar-${family}`} aria-hidden="true">
    {shares.map(({ kind, share }) => (
      <span key={kind} class={`${family}-${kind}`} style={{ flexGrow: share }} />
    ))}
  </div>
);
