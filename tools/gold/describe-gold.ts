import type { Claim, Figure } from '../../lib/attribution/claim.ts';
import { describeClaims } from '../../lib/attribution/describing/describe-claim.ts';
import { splitSentences } from '../../lib/language/sentences.ts';
import { tokenise } from '../../lib/language/tokenise.ts';
import type { GoldArticle, GoldClaim } from './gold-article.ts';

/** What is judged of a claim once its spans are given. */
export const ASPECTS = ['form', 'source type', 'stance', 'chain', 'resolution', 'figures'] as const;
export type Aspect = (typeof ASPECTS)[number];

/** One aspect of one claim: what the annotator said and what was found. */
export interface Judgement {
  readonly article: string;
  readonly source: string;
  readonly cue: string;
  readonly aspect: Aspect;
  readonly expected: string;
  readonly found: string;
}

/** Describes an article's annotated spans and sets each aspect beside the annotation; both empty is left out. */
export function judge(article: GoldArticle): readonly Judgement[] {
  const { text, people, organisations, claims } = article;
  const tokens = tokenise(text);
  const described = describeClaims(
    claims.map(({ bare }) => bare),
    { text, tokens, sentences: splitSentences(text, tokens), names: { people, organisations } },
  );
  return claims.flatMap((gold, index) => {
    const claim = described[index];
    return claim === undefined ? [] : judgeClaim(article.id, gold, claim);
  });
}

/** Sets each aspect of a claim beside its annotation. */
export function judgeClaim(article: string, gold: GoldClaim, claim: Claim): Judgement[] {
  const aspects: Readonly<Record<Aspect, readonly [string, string]>> = {
    form: [gold.form, claim.form],
    'source type': [gold.sourceType, claim.sourceType],
    stance: [gold.stance, claim.stance],
    chain: [gold.chain.map(bareName).join(' > '), claim.chain.map((link) => bareName(link.text)).join(' > ')],
    resolution: [gold.unresolved ?? bareName(gold.resolved ?? ''), resolutionOf(claim)],
    figures: [gold.figures.join('; '), claim.figures.map(showFigure).join('; ')],
  };
  const source = claim.source?.text ?? '';
  const cue = claim.cue?.text ?? '';
  return ASPECTS.map((aspect) => {
    const [expected, found] = aspects[aspect];
    return { article, source, cue, aspect, expected, found };
  }).filter(({ expected, found }) => expected !== '' || found !== '');
}

const resolutionOf = ({ source }: Claim): string =>
  source?.unresolved ?? bareName(source?.resolved?.name ?? '');

/** An article at its beginning makes no other name. */
const bareName = (name: string): string => name.toLowerCase().replace(/^(?:the|an?)\s/, '');

/** As figures are written in annotations: `[bound] value [unit] [| what is counted]`. */
const showFigure = ({ value, bound, unit, of }: Figure): string =>
  [bound, value, unit, of === undefined ? undefined : `| ${of}`]
    .filter((part) => part !== undefined)
    .join(' ');
