import { useEffect, useState } from 'preact/hooks';

/** Whether a media query fits, as long as it is shown; `otherwise` where nobody can tell. */
export function useMedia(query: string, otherwise: boolean): boolean {
  const ask = () => (typeof matchMedia === 'undefined' ? undefined : matchMedia(query));
  const [fits, setFits] = useState(() => ask()?.matches ?? otherwise);
  useEffect(() => {
    const asked = ask();
    if (!asked) return undefined;
    const follow = () => setFits(asked.matches);
    follow();
    asked.addEventListener('change', follow);
    return () => asked.removeEventListener('change', follow);
  }, [query]);
  return fits;
}
