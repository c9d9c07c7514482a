import type { Difference, FigureSaid, Said } from '../../lib/compare/differences/difference.ts';
import { shortDate } from '../wording/formats.ts';
import { BOUND_NAMES, CUE_STANCE_NAMES, FORM_NAMES, SOURCE_TYPE_NAMES } from '../wording/names.ts';
import { t } from '../wording/words.ts';
import { prominenceText } from './compare-words.ts';

/** What each outlet has where claims differ, as plain words: "The Courier: 214 · Ennis Coastguard". */
export function differenceWords(difference: Difference): readonly string[] {
  switch (difference.kind) {
    case 'figures':
      return [difference.a, difference.b].map((said) => worded(said, figureWords));
    case 'wording':
      return [difference.from, difference.to].map((said) => worded(said, (text) => `“${text}”`));
    case 'source':
    case 'unnamed source':
      return difference.said.map((said) =>
        worded(said, ({ name, type }) => `${name ?? t('compare.noSource')} (${SOURCE_TYPE_NAMES[type]()})`),
      );
    case 'cue':
      return difference.said.map((said) =>
        worded(said, ({ cue, stance }) => `“${cue}” (${CUE_STANCE_NAMES[stance]()})`),
      );
    case 'form':
      return difference.said.map((said) => worded(said, (form) => FORM_NAMES[form]()));
    case 'chain':
      return difference.said.map((said) =>
        worded(said, (chain) =>
          [
            t('compare.chainLength', Math.max(chain.length, 1)),
            ...(chain.length > 0 ? [chain.join(' › ')] : []),
          ].join(': '),
        ),
      );
    case 'prominence':
      return difference.said.map((said) => worded(said, prominenceText));
    case 'order':
      return difference.said.map((said) =>
        worded(said, ({ place, of }) => t('compare.place', [String(place), String(of)])),
      );
  }
}

const worded = <Value>({ outlet, value }: Said<Value>, words: (value: Value) => string): string =>
  `${outlet}: ${words(value)}`;

function figureWords({ figure, source, published }: FigureSaid): string {
  const date = shortDate(published);
  return [
    figure.bound ? BOUND_NAMES[figure.bound](figure.text) : figure.text,
    source ?? t('compare.noSource'),
    ...(figure.time ? [t('compare.time', [figure.time.said])] : []),
    ...(date ? [t('compare.published', [date])] : []),
  ].join(' · ');
}
