import { useContext } from 'preact/hooks';
import { ReaderChoicesContext } from './reader-choices.ts';

/** The class that gives a tag its reader's colour. */
export function useTagLook(tag: string): string {
  const colour = useContext(ReaderChoicesContext).tagColours.get(tag);
  return colour === undefined ? 'tag' : `tag tag-${colour}`;
}

export const TagMark = ({ tag }: { readonly tag: string }) => (
  <span class={useTagLook(tag)} dir="auto">
    {tag}
  </span>
);
