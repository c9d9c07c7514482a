import type { ComponentChildren } from 'preact';
import type { Difference, FigureSaid, Said } from '../../lib/compare/differences/difference.ts';
import { SourceMark } from '../source/source-mark.tsx';
import { shortDate } from '../wording/formats.ts';
import { BOUND_NAMES, CUE_STANCE_NAMES, FORM_NAMES } from '../wording/names.ts';
import { t } from '../wording/words.ts';
import { ASPECT_NAMES, DIFFERENCE_NAMES, prominenceText } from './compare-words.ts';

type OnReveal = (annotation: string) => void;

interface DifferenceEntryProps {
  readonly difference: Difference;
  readonly onReveal: OnReveal;
}

/** One way in which the claims of a row differ, with what each outlet has. */
export const DifferenceEntry = ({ difference, onReveal }: DifferenceEntryProps) => (
  <>
    <dt class={`difference-${difference.kind.replace(' ', '-')}`}>{DIFFERENCE_NAMES[difference.kind]()}</dt>
    <dd>{contentOf(difference, onReveal)}</dd>
  </>
);

function contentOf(difference: Difference, onReveal: OnReveal): ComponentChildren {
  switch (difference.kind) {
    case 'figures':
      return (
        <>
          <ul class="sayings figures">
            {[difference.a, difference.b].map((said) => (
              <SayingItem key={said.annotation} said={said} onReveal={onReveal}>
                <FigureText said={said.value} />
              </SayingItem>
            ))}
          </ul>
          <p class="muted small">
            {difference.differs.map((aspect) => ASPECT_NAMES[aspect]()).join(', ')}. {t('compare.figureNote')}
          </p>
        </>
      );
    case 'wording':
      return (
        <p class="word-diff" dir="auto">
          <span class="muted">
            {difference.from.outlet} / {difference.to.outlet}:{' '}
          </span>
          {difference.parts.map(({ kind, text }, at) => {
            const key = `${at} ${kind}`;
            if (kind === 'removed') return <del key={key}>{text}</del>;
            if (kind === 'added') return <ins key={key}>{text}</ins>;
            return <span key={key}>{text}</span>;
          })}
        </p>
      );
    case 'source':
    case 'unnamed source':
      return sayings(difference.said, onReveal, ({ name, type }) => (
        <>
          <bdi>{name ?? t('compare.noSource')}</bdi> <SourceMark type={type} />
        </>
      ));
    case 'cue':
      return sayings(difference.said, onReveal, ({ cue, stance }) => (
        <>
          <q dir="auto">{cue}</q> {CUE_STANCE_NAMES[stance]()}
        </>
      ));
    case 'form':
      return sayings(difference.said, onReveal, (form) => FORM_NAMES[form]());
    case 'chain':
      return sayings(difference.said, onReveal, (chain) => (
        <>
          {t('compare.chainLength', Math.max(chain.length, 1))}
          {chain.length > 0 && <bdi> ({chain.join(' › ')})</bdi>}
        </>
      ));
    case 'prominence':
      return sayings(difference.said, onReveal, prominenceText);
    case 'order':
      return sayings(difference.said, onReveal, ({ place, of }) =>
        t('compare.place', [String(place), String(of)]),
      );
  }
}

function sayings<Value>(
  all: readonly Said<Value>[],
  onReveal: OnReveal,
  show: (value: Value) => ComponentChildren,
) {
  return (
    <ul class="sayings">
      {all.map((said) => (
        <SayingItem key={said.annotation} said={said} onReveal={onReveal}>
          {show(said.value)}
        </SayingItem>
      ))}
    </ul>
  );
}

interface SayingItemProps {
  readonly said: Said<unknown>;
  readonly onReveal: OnReveal;
  readonly children: ComponentChildren;
}

const SayingItem = ({ said: { annotation, outlet }, onReveal, children }: SayingItemProps) => (
  <li>
    <button
      type="button"
      class="outlet-link"
      title={t('compare.reveal')}
      onClick={() => onReveal(annotation)}
    >
      {outlet}
    </button>{' '}
    {children}
  </li>
);

const FigureText = ({ said: { figure, source, published } }: { readonly said: FigureSaid }) => {
  const date = shortDate(published);
  return (
    <>
      <strong class="figure">{figure.bound ? BOUND_NAMES[figure.bound](figure.text) : figure.text}</strong>{' '}
      <span class="muted">
        {[
          source ?? t('compare.noSource'),
          ...(figure.time ? [t('compare.time', [figure.time.said])] : []),
          ...(date ? [t('compare.published', [date])] : []),
        ].join(' · ')}
      </span>
    </>
  );
};
