import type { ReaderStance } from '../../lib/annotation/annotation.ts';
import type { PageKind } from '../../lib/article/article.ts';
import type { Act, Bound, CueStance, Form, SourceType } from '../../lib/attribution/claim.ts';
import type { Bearer } from '../../lib/organisations/corrections/correction.ts';
import type { OrganisationKind, OrganisationRole } from '../../lib/organisations/organisation.ts';
import { t } from './words.ts';

/** What the closed values of the domain are called on the surfaces. */
export const SOURCE_TYPE_NAMES: Readonly<Record<SourceType, () => string>> = {
  person: () => t('sourceType.person'),
  organisation: () => t('sourceType.organisation'),
  document: () => t('sourceType.document'),
  unnamed: () => t('sourceType.unnamed'),
  group: () => t('sourceType.group'),
  none: () => t('sourceType.none'),
};

export const FORM_NAMES: Readonly<Record<Form, () => string>> = {
  direct: () => t('form.direct'),
  indirect: () => t('form.indirect'),
  mixed: () => t('form.mixed'),
};

export const ACT_NAMES: Readonly<Record<Act, () => string>> = {
  speech: () => t('act.speech'),
  attitude: () => t('act.attitude'),
};

export const CUE_STANCE_NAMES: Readonly<Record<CueStance, () => string>> = {
  neutral: () => t('cueStance.neutral'),
  assertive: () => t('cueStance.assertive'),
  doubting: () => t('cueStance.doubting'),
  factive: () => t('cueStance.factive'),
  evaluative: () => t('cueStance.evaluative'),
  directive: () => t('cueStance.directive'),
  predictive: () => t('cueStance.predictive'),
  belief: () => t('cueStance.belief'),
};

/** What each stance of a cue tells of the writer, in a sentence. */
export const CUE_STANCE_MEANINGS: Readonly<Record<CueStance, () => string>> = {
  neutral: () => t('cueStanceMeaning.neutral'),
  assertive: () => t('cueStanceMeaning.assertive'),
  doubting: () => t('cueStanceMeaning.doubting'),
  factive: () => t('cueStanceMeaning.factive'),
  evaluative: () => t('cueStanceMeaning.evaluative'),
  directive: () => t('cueStanceMeaning.directive'),
  predictive: () => t('cueStanceMeaning.predictive'),
  belief: () => t('cueStanceMeaning.belief'),
};

export const READER_STANCE_NAMES: Readonly<Record<ReaderStance, () => string>> = {
  agree: () => t('readerStance.agree'),
  disagree: () => t('readerStance.disagree'),
  unsure: () => t('readerStance.unsure'),
};

export const BEARER_NAMES: Readonly<Record<Bearer, () => string>> = {
  organisation: () => t('bearer.organisation'),
  person: () => t('bearer.person'),
};

export const ORGANISATION_KIND_NAMES: Readonly<Record<OrganisationKind, () => string>> = {
  government: () => t('organisationKind.government'),
  intergovernmental: () => t('organisationKind.intergovernmental'),
  political: () => t('organisationKind.political'),
  'civil society': () => t('organisationKind.civilSociety'),
  media: () => t('organisationKind.media'),
  company: () => t('organisationKind.company'),
  academic: () => t('organisationKind.academic'),
  military: () => t('organisationKind.military'),
  religious: () => t('organisationKind.religious'),
  sport: () => t('organisationKind.sport'),
  other: () => t('organisationKind.other'),
};

export const ORGANISATION_ROLE_NAMES: Readonly<Record<OrganisationRole, () => string>> = {
  source: () => t('organisationRole.source'),
  addressee: () => t('organisationRole.addressee'),
  named: () => t('organisationRole.named'),
};

export const BOUND_NAMES: Readonly<Record<Bound, (value: string) => string>> = {
  min: (value) => t('bound.min', [value]),
  max: (value) => t('bound.max', [value]),
  about: (value) => t('bound.about', [value]),
};

export const PAGE_KIND_NAMES: Readonly<Record<PageKind, () => string>> = {
  'news article': () => t('pageKind.newsArticle'),
  'live blog': () => t('pageKind.liveBlog'),
  opinion: () => t('pageKind.opinion'),
  interview: () => t('pageKind.interview'),
  'press release': () => t('pageKind.pressRelease'),
  'index page': () => t('pageKind.indexPage'),
  'no article': () => t('pageKind.noArticle'),
};
