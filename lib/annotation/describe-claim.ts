import type { Article } from '../article/article.ts';
import {
  type Claim,
  CUE_STANCES,
  type CueStance,
  FORMS,
  type Form,
  type Mention,
  SOURCE_TYPES,
  type SourceType,
} from '../attribution/claim.ts';
import type { Findings } from '../finding/findings.ts';
import type { SavedClaim, SavedMention } from './annotation.ts';
import { anchorOf } from './describe.ts';
import type { NewArticle } from './draft.ts';
import type { CitedOrganisation, Sourcing } from './saved-article.ts';

/** A claim as it is saved: its words with their anchors, so that it stands without the page. */
export function savedClaimOf(article: Article, claim: Claim): SavedClaim {
  const { act, form, sourceType, stance, figures, confidence } = claim;
  const wording = (span: { readonly start: number; readonly end: number }) => ({
    text: article.text.slice(span.start, span.end),
    anchor: anchorOf(article.text, span),
  });
  const mention = (found: Mention | null): SavedMention | null =>
    found && { ...wording(found), ...(found.resolved ? { name: found.resolved.name } : {}) };
  return {
    act,
    source: mention(claim.source),
    cue: mention(claim.cue),
    content: claim.content.map(wording),
    form,
    sourceType,
    stance,
    chain: claim.chain.map((link) => link.resolved?.name ?? link.text),
    figures,
    sentence: article.text.slice(claim.sentence.start, claim.sentence.end),
    confidence,
  };
}

/** An article on its way into the library, with how it is sourced and whom it cites. */
export function newArticleOf(article: Article, findings: Findings): NewArticle {
  const { metadata, kind, url, text } = article;
  const address = withoutFragment(url);
  return {
    url: address,
    canonicalUrl: identityOf(article),
    kind,
    headline: metadata.headline ?? '',
    outlet: metadata.outlet ?? '',
    authors: metadata.authors,
    ...(metadata.published === undefined ? {} : { published: metadata.published }),
    ...(metadata.modified === undefined ? {} : { modified: metadata.modified }),
    ...(metadata.language === undefined ? {} : { language: metadata.language }),
    organisations: citedOrganisationsIn(findings),
    sourcing: sourcingOf(findings.claims),
    text,
  };
}

/** What makes two visits the same article: the canonical address, or the one it was read at. */
export const identityOf = ({ url, metadata }: Article): string =>
  metadata.canonicalUrl ?? withoutFragment(url);

const withoutFragment = (url: string): string => url.split('#', 1)[0] ?? url;

const citedOrganisationsIn = ({ organisations }: Findings): CitedOrganisation[] =>
  organisations.map(({ name, acronym, kind, roles, mentions, metonym, wikidata }) => ({
    name,
    ...(acronym === undefined ? {} : { acronym }),
    kind,
    roles,
    mentions: mentions.length,
    ...(metonym === undefined ? {} : { metonym }),
    ...(wikidata === undefined ? {} : { wikidata }),
  }));

/** Counts by kind of source, form and stance. Speech alone, which is what a reader is shown. */
export function sourcingOf(claims: readonly Claim[]): Sourcing {
  const speech = claims.filter(({ act }) => act === 'speech');
  return {
    claims: speech.length,
    bySourceType: countBy<SourceType>(
      SOURCE_TYPES,
      speech.map(({ sourceType }) => sourceType),
    ),
    byForm: countBy<Form>(
      FORMS,
      speech.map(({ form }) => form),
    ),
    byStance: countBy<CueStance>(
      CUE_STANCES,
      speech.map(({ stance }) => stance),
    ),
  };
}

/** How often each kind occurs, those that do not occur included. */
function countBy<K extends string>(kinds: readonly K[], values: readonly K[]): Record<K, number> {
  const counts: Partial<Record<K, number>> = {};
  for (const kind of kinds) counts[kind] = values.filter((value) => value === kind).length;
  if (!isWhole(counts, kinds)) throw new Error('A kind has no count.');
  return counts;
}

const isWhole = <K extends string>(
  counts: Partial<Record<K, number>>,
  kinds: readonly K[],
): counts is Record<K, number> => kinds.every((kind) => counts[kind] !== undefined);
