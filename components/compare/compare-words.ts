import type { Difference } from '../../lib/compare/differences/difference.ts';
import type { FigureAspect } from '../../lib/compare/figures.ts';
import type { LinkReason } from '../../lib/compare/match/link.ts';
import type { Prominence, Standing } from '../../lib/compare/prominence.ts';
import { listed, percent } from '../wording/formats.ts';
import { t } from '../wording/words.ts';

export const DIFFERENCE_NAMES: Readonly<Record<Difference['kind'], () => string>> = {
  figures: () => t('compare.difference.figures'),
  source: () => t('compare.difference.source'),
  'unnamed source': () => t('compare.difference.unnamedSource'),
  cue: () => t('compare.difference.cue'),
  form: () => t('compare.difference.form'),
  chain: () => t('compare.difference.chain'),
  wording: () => t('compare.difference.wording'),
  prominence: () => t('compare.difference.prominence'),
  order: () => t('compare.difference.order'),
};

const STANDING_NAMES: Readonly<Record<Standing, () => string>> = {
  headline: () => t('compare.standing.headline'),
  opening: () => t('compare.standing.opening'),
  body: () => t('compare.standing.body'),
};

/** How far up in its article a claim stands. */
export const prominenceText = ({ standing, depth }: Prominence): string =>
  [STANDING_NAMES[standing](), ...(depth === undefined ? [] : [t('compare.depth', [percent(depth)])])].join(
    ', ',
  );

export const STATE_NAMES = {
  linked: () => t('compare.state.linked'),
  suggested: () => t('compare.state.suggested'),
  apart: () => t('compare.state.apart'),
} as const;

export const ASPECT_NAMES: Readonly<Record<FigureAspect, () => string>> = {
  value: () => t('compare.aspect.value'),
  bound: () => t('compare.aspect.bound'),
  unit: () => t('compare.aspect.unit'),
  time: () => t('compare.aspect.time'),
};

/** Why two claims stand together, in words. */
export function reasonText(reason: LinkReason): string {
  switch (reason.kind) {
    case 'same quotation':
      return t('compare.reason.sameQuotation', [reason.words]);
    case 'shared words':
      return t('compare.reason.sharedWords', [reason.words.join(', ')]);
    case 'same source':
      return t('compare.reason.sameSource', [reason.name]);
    case 'same figure':
      return t('compare.reason.sameFigure', [reason.figure]);
    case 'joined by you':
      return t('compare.reason.joinedByYou');
  }
}

/** Says what the library shows and no more: an outlet may well have a claim that was not saved. */
export const noMatchText = (outlets: readonly string[]): string => t('compare.noMatch', [listed(outlets)]);
