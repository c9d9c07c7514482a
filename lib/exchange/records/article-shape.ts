import type { CitedOrganisation, SavedArticle, Sourcing } from '../../annotation/saved-article.ts';
import { PAGE_KINDS } from '../../article/article.ts';
import { CUE_STANCES, FORMS, SOURCE_TYPES } from '../../attribution/claim.ts';
import { ORGANISATION_KINDS, ORGANISATION_ROLES } from '../../organisations/organisation.ts';
import { anything, listOf, moment, natural, object, oneOf, optional, text, truth } from '../shape/shapes.ts';
import { countsOf } from './counts-of.ts';
import { recordId } from './record-id.ts';

const cited = object<CitedOrganisation>({
  name: text,
  acronym: optional(text),
  kind: oneOf(ORGANISATION_KINDS),
  roles: listOf(oneOf(ORGANISATION_ROLES)),
  mentions: natural,
  metonym: optional(truth),
  wikidata: optional(text),
});

const sourcing = object<Sourcing>({
  claims: natural,
  bySourceType: countsOf(SOURCE_TYPES),
  byForm: countsOf(FORMS),
  byStance: countsOf(CUE_STANCES),
});

export const articleShape = object<SavedArticle>({
  id: recordId,
  url: text,
  canonicalUrl: text,
  kind: oneOf(PAGE_KINDS),
  headline: text,
  outlet: text,
  authors: listOf(text),
  published: optional(text),
  modified: optional(text),
  language: optional(text),
  firstRead: moment,
  lastRead: moment,
  organisations: listOf(cited),
  sourcing,
  unknown: optional(anything),
});
