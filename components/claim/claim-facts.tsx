import type { Claim, Figure, Mention } from '../../lib/attribution/claim.ts';
import { Icon } from '../controls/icon.tsx';
import { measured } from '../wording/formats.ts';
import { BOUND_NAMES } from '../wording/names.ts';
import { t } from '../wording/words.ts';

/** What stands beside the words: the way they came, and the numbers they give. */
export function ClaimFacts({ claim }: { readonly claim: Claim }) {
  const { chain, figures, source } = claim;
  if (chain.length < 2 && figures.length === 0 && !source?.resolved && !source?.unresolved) return null;
  return (
    <ul class="facts">
      {source && <StandsFor source={source} />}
      {chain.length > 1 && (
        <li>
          <Icon name="chain" size={14} />
          <span>
            {t('claim.chain')}{' '}
            {chain.map((link, index) => (
              <span key={link.start}>
                {index > 0 && <span class="muted"> → </span>}
                <bdi>{(link.resolved?.name ?? link.text).replace(/[\s,;:]+$/, '')}</bdi>
              </span>
            ))}
          </span>
        </li>
      )}
      {figures.length > 0 && (
        <li>
          <Icon name="figure" size={14} />
          <span>
            {figures.map((figure, index) => (
              <span key={figure.start}>
                {index > 0 && ', '}
                <bdi>{figureInWords(figure)}</bdi>
              </span>
            ))}
          </span>
        </li>
      )}
    </ul>
  );
}

/** "he", with the name that it stands for above, or the reason why there is none. */
const StandsFor = ({ source }: { readonly source: Mention }) => {
  if (source.unresolved)
    return (
      <li>
        <Icon name="unsure" size={14} />
        <span>
          “<bdi>{source.text}</bdi>” {UNRESOLVED[source.unresolved]()}
        </span>
      </li>
    );
  if (!source.resolved || source.resolved.name === source.text) return null;
  return (
    <li>
      <Icon name="person" size={14} />
      <span>
        {t('claim.hereAs')} “<bdi>{source.text}</bdi>”
      </span>
    </li>
  );
};

const UNRESOLVED: Readonly<Record<NonNullable<Mention['unresolved']>, () => string>> = {
  'nobody before it': () => t('unresolved.nobodyBefore'),
  'several fit': () => t('unresolved.severalFit'),
  'not named in the article': () => t('unresolved.notNamed'),
};

/** "at least 12 civilians injured", "5%", "2 weeks". */
export function figureInWords({
  value,
  bound,
  unit,
  of,
}: Pick<Figure, 'value' | 'bound' | 'unit' | 'of'>): string {
  const amount = measured(value, unit);
  return [bound ? BOUND_NAMES[bound](amount) : amount, of].filter(Boolean).join(' ');
}
