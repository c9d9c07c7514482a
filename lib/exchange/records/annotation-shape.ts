import {
  ANNOTATION_ORIGINS,
  type Annotation,
  READER_STANCES,
  type SavedClaim,
  type SavedMention,
  type Wording,
} from '../../annotation/annotation.ts';
import type { Anchor, TextPositionSelector, TextQuoteSelector } from '../../annotation/selector.ts';
import { ACTS, BOUNDS, CUE_STANCES, type Figure, FORMS, SOURCE_TYPES } from '../../attribution/claim.ts';
import {
  anything,
  exactly,
  listOf,
  moment,
  natural,
  number,
  object,
  oneOf,
  optional,
  orNull,
  text,
  whereAlso,
} from '../shape/shapes.ts';
import { codeShape } from './codebook-shape.ts';
import { recordId } from './record-id.ts';

const isForwards = ({ start, end }: { start: number; end: number }): boolean => start <= end;

const anchor = object<Anchor>({
  quote: object<TextQuoteSelector>({
    type: exactly('TextQuoteSelector'),
    exact: text,
    prefix: text,
    suffix: text,
  }),
  position: whereAlso(
    object<TextPositionSelector>({ type: exactly('TextPositionSelector'), start: natural, end: natural }),
    isForwards,
    'forwards',
  ),
});

export const wording = object<Wording>({ text, anchor });
const mention = object<SavedMention>({ text, anchor, name: optional(text) });

const figure = whereAlso(
  object<Figure>({
    value: number,
    bound: optional(oneOf(BOUNDS)),
    unit: optional(text),
    of: optional(text),
    start: natural,
    end: natural,
  }),
  isForwards,
  'forwards',
);

export const claimShape = object<SavedClaim>({
  act: oneOf(ACTS),
  source: orNull(mention),
  cue: orNull(mention),
  content: listOf(wording, { atLeast: 1 }),
  form: oneOf(FORMS),
  sourceType: oneOf(SOURCE_TYPES),
  stance: oneOf(CUE_STANCES),
  chain: listOf(text),
  figures: listOf(figure),
  sentence: text,
  confidence: number,
});

export const annotationShape = object<Annotation>({
  id: recordId,
  article: recordId,
  claim: claimShape,
  tags: listOf(text),
  note: text,
  stance: orNull(oneOf(READER_STANCES)),
  origin: oneOf(ANNOTATION_ORIGINS),
  status: optional(text),
  collections: optional(listOf(recordId)),
  codes: optional(listOf(codeShape)),
  adjudicated: optional(listOf(codeShape)),
  created: moment,
  modified: moment,
  earlier: optional(listOf(moment)),
  binned: optional(moment),
  unknown: optional(anything),
});
