import { useEffect, useState } from 'preact/hooks';
import { hashOf, type LibraryPlace, placeIn } from './place.ts';

/** What `undefined` stands for is not there any more. */
type PlaceChange = Partial<Omit<LibraryPlace, 'open' | 'codebook'>> & {
  readonly open?: string | undefined;
  readonly codebook?: string | undefined;
};

/** `step` adds to the browser's history, so that Back leads back; `same` takes the place of what stands there. */
export type Go = (change: PlaceChange, how?: 'step' | 'same') => void;

/** Where the reader is, as the address says, and how to go elsewhere. */
export function usePlace(): readonly [LibraryPlace, Go] {
  const [place, setPlace] = useState(() => placeIn(location.hash));
  useEffect(() => {
    const follow = () => setPlace(placeIn(location.hash));
    addEventListener('hashchange', follow);
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('hashchange', follow);
      removeEventListener('popstate', follow);
    };
  }, []);
  const go: Go = (change, how = 'step') => {
    const { open, codebook, ...rest } = { ...place, ...change };
    const next: LibraryPlace = {
      ...rest,
      ...(open !== undefined && { open }),
      ...(codebook !== undefined && { codebook }),
    };
    if (how === 'same') history.replaceState(null, '', `#${hashOf(next)}`);
    else history.pushState(null, '', `#${hashOf(next)}`);
    setPlace(next);
  };
  return [place, go];
}
