import type { ArticleVersion } from '../../annotation/article-version.ts';
import type { Collection } from '../../annotation/collection.ts';
import type { CorrectedClaim } from '../../annotation/correction/page-correction.ts';
import type { PartedArticles, ReaderStory } from '../../annotation/reader-story.ts';
import type { Rejection } from '../../annotation/rejection.ts';
import type { SavedSearch } from '../../annotation/saved-search.ts';
import type { StoredCorrection } from '../../annotation/stored-correction.ts';
import { TAG_COLOURS, type TagStyle } from '../../annotation/tag-style.ts';
import { ACTS, SOURCE_TYPES } from '../../attribution/claim.ts';
import { ORGANISATION_KINDS } from '../../organisations/organisation.ts';
import {
  either,
  exactly,
  listOf,
  moment,
  natural,
  object,
  oneOf,
  optional,
  pairOf,
  text,
  truth,
  whereAlso,
} from '../shape/shapes.ts';
import { wording } from './annotation-shape.ts';
import { recordId } from './record-id.ts';

export const collectionShape = object<Collection>({
  id: recordId,
  name: text,
  created: moment,
  modified: moment,
});

export const storyShape = object<ReaderStory>({
  id: text,
  articles: listOf(recordId),
  name: optional(text),
  isPinned: optional(truth),
  isClosed: optional(truth),
});

const pairShape = whereAlso(pairOf(recordId), ([one, other]) => one < other, 'orderedPair');

export const partedShape = object<PartedArticles>({ pair: pairShape });

type Correction = StoredCorrection['correction'];
/** Whose name is corrected: a person's, or an organisation's where that is left out. */
const of = optional(exactly('person'));
type Of<C extends Correction['correction']> = Extract<Correction, { correction: C }>;

const correctedClaim = object<CorrectedClaim>({
  act: oneOf(ACTS),
  source: listOf(wording),
  cue: listOf(wording),
  content: listOf(wording, { atLeast: 1 }),
  sourceType: optional(oneOf(SOURCE_TYPES)),
});

export const correctionShape = object<StoredCorrection>({
  key: text,
  correction: either(
    object<Of<'kind'>>({ correction: exactly('kind'), name: text, kind: oneOf(ORGANISATION_KINDS) }),
    object<Of<'same'>>({ correction: exactly('same'), name: text, of, into: text }),
    object<Of<'name'>>({ correction: exactly('name'), name: text, of, into: text }),
    object<Of<'rejected'>>({ correction: exactly('rejected'), name: text, of }),
    object<Of<'person'>>({ correction: exactly('person'), name: text }),
    object<Of<'organisation'>>({
      correction: exactly('organisation'),
      name: text,
      kind: oneOf(ORGANISATION_KINDS),
    }),
    object<Of<'position'>>({ correction: exactly('position'), name: text, role: text, affiliation: text }),
    object<Of<'claim'>>({
      correction: exactly('claim'),
      page: text,
      replaced: listOf(listOf(wording, { atLeast: 1 })),
      by: listOf(correctedClaim, { atLeast: 1 }),
    }),
    object<Of<'speaker'>>({ correction: exactly('speaker'), page: text, name: text, into: text }),
    object<Of<'match'>>({ correction: exactly('match'), pair: pairShape, same: truth }),
  ),
  when: moment,
});

export const rejectionShape = object<Rejection>({
  page: text,
  claim: text,
  content: listOf(wording, { atLeast: 1 }),
  replacedBy: optional(listOf(recordId)),
  when: moment,
});

export const savedSearchShape = object<SavedSearch>({
  id: recordId,
  name: text,
  state: text,
  created: moment,
});

export const tagStyleShape = object<TagStyle>({ tag: text, colour: oneOf(TAG_COLOURS) });

export const versionShape = object<ArticleVersion>({
  article: recordId,
  fingerprint: text,
  read: moment,
  headline: text,
  modified: optional(text),
  length: natural,
  text: optional(text),
});
