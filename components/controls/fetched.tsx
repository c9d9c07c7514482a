import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A component that is fetched when it is first wanted: a popup opens sooner without what most of its readers never
 * open. Nothing is shown until it is there, and it is fetched once.
 */
export function fetchedWhenWanted<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
): FunctionComponent<Props> {
  let fetched: FunctionComponent<Props> | undefined;
  return function Fetched(props: Props) {
    const [Shown, setShown] = useState(() => fetched);
    useEffect(() => {
      if (Shown) return;
      void load().then((came) => {
        fetched = came;
        setShown(() => came);
      });
    }, [Shown]);
    return Shown ? <Shown {...props} /> : null;
  };
}
