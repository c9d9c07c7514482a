import type { Ref } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** For the heading of what the reader comes for: brought into view once, with the keyboard's focus. */
export function useBroughtIntoView(isWanted: boolean): Ref<HTMLHeadingElement> {
  const heading = useRef<HTMLHeadingElement>(null);
  // When the page opens, not when the address changes later: the reader is there already then.
  useEffect(() => {
    if (!isWanted) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, []);
  return heading;
}
