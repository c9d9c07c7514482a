import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useKeys } from '../controls/use-keys.ts';

type Control = 'content' | 'save' | 'annotate' | 'correct';

/** Where the focus stands in a list of claims: one claim is a stop for the Tab key, arrows lead to the others. */
export interface ListFocus {
  readonly list: RefObject<HTMLDivElement | null>;
  /** The `claimKey` of the claim that the Tab key leads to. */
  readonly current: string | undefined;
  /** The row, by its `data-row`, that must be there wherever the list is scrolled to. */
  readonly held: string | undefined;
  /** Brings the focus to a control of a claim as soon as it is shown. */
  readonly bring: (claim: string, control: Control) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** @param keys Of the claims in the order of the list. */
export function useListFocus(keys: readonly string[]): ListFocus {
  const list = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<string>();
  const [row, setRow] = useState<string>();
  const [wanted, setWanted] = useState<{ readonly claim: string; readonly control: Control } | null>(null);
  const current = at !== undefined && keys.includes(at) ? at : keys[0];

  useLayoutEffect(() => {
    const row = wanted && list.current?.querySelector(`[data-claim="${wanted.claim}"]`);
    const control = row?.querySelector(`[data-control="${wanted?.control}"]`);
    if (!(control instanceof HTMLElement)) return;
    control.focus();
    setWanted(null);
  });

  useKeys(list, (event) => {
    const step = STEPS[event.key];
    const control = event.target instanceof HTMLElement ? event.target.dataset.control : undefined;
    // Within fields the arrows are the field's own.
    if (step === undefined || control === undefined || current === undefined) return;
    const next = keys[keys.indexOf(current) + step];
    if (next === undefined) return;
    event.preventDefault();
    setWanted({ claim: next, control: isControl(control) ? control : 'content' });
  });
  useLayoutEffect(() => {
    const heard = list.current;
    const onFocusIn = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      const key = target.closest('[data-claim]')?.getAttribute('data-claim');
      if (key) setAt(key);
      setRow(target.closest('[data-row]')?.getAttribute('data-row') ?? undefined);
    };
    heard?.addEventListener('focusin', onFocusIn);
    return () => heard?.removeEventListener('focusin', onFocusIn);
  }, []);
  const held = wanted?.claim ?? row ?? current;
  return { list, current, held, bring: (claim, control) => setWanted({ claim, control }) };
}

const CONTROLS: readonly Control[] = ['content', 'save', 'annotate', 'correct'];
const isControl = (name: string): name is Control => CONTROLS.some((control) => control === name);
