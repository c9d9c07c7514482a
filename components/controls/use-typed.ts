import { useEffect, useRef, useState } from 'preact/hooks';

/** How long the reader may pause before what is typed is kept. Milliseconds. */
const PAUSE = 400;

export interface Typed {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** Keeps what is typed at once, as when the field is left. */
  readonly keep: () => void;
}

/** What is typed into a field, handed on after a short pause or when the field goes. */
export function useTyped(value: string, onKeep: (typed: string) => void): Typed {
  const [typed, setTyped] = useState(value);
  const latest = useRef({ typed, onKeep });
  latest.current = { typed, onKeep };
  const kept = useRef(value);
  const keep = () => {
    const { current } = latest;
    if (current.typed === kept.current) return;
    kept.current = current.typed;
    current.onKeep(current.typed);
  };
  useEffect(() => {
    const timer = setTimeout(keep, PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  // Closing the editor within the pause loses nothing.
  useEffect(() => keep, []);
  return { typed, onType: setTyped, keep };
}
