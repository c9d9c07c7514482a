import { TAG_COLOURS, type TagColour } from '../../lib/annotation/tag-style.ts';
import { useTagLook } from '../controls/tag-mark.tsx';
import { t } from '../wording/words.ts';

const COLOUR_NAMES: Readonly<Record<TagColour, () => string>> = {
  grey: () => t('tagColour.grey'),
  blue: () => t('tagColour.blue'),
  teal: () => t('tagColour.teal'),
  green: () => t('tagColour.green'),
  amber: () => t('tagColour.amber'),
  orange: () => t('tagColour.orange'),
  red: () => t('tagColour.red'),
  violet: () => t('tagColour.violet'),
};

interface TagColoursProps {
  readonly tags: readonly string[];
  readonly colours: ReadonlyMap<string, TagColour>;
  readonly onColour: (tag: string, colour: TagColour | null) => void;
}

/** Each tag with the colour that it has, to be given another. */
export const TagColours = ({ tags, colours, onColour }: TagColoursProps) => (
  <ul class="tag-colours">
    {tags.map((tag) => (
      <ColourOfTag key={tag} tag={tag} colour={colours.get(tag)} onColour={onColour} />
    ))}
  </ul>
);

interface ColourOfTagProps extends Pick<TagColoursProps, 'onColour'> {
  readonly tag: string;
  readonly colour: TagColour | undefined;
}

const ColourOfTag = ({ tag, colour, onColour }: ColourOfTagProps) => (
  <li>
    <span class={useTagLook(tag)} dir="auto">
      {tag}
    </span>
    <select
      aria-label={t('tagColour.of', [tag])}
      value={colour ?? ''}
      onChange={({ currentTarget: { value } }) =>
        onColour(tag, TAG_COLOURS.find((known) => known === value) ?? null)
      }
    >
      <option value="" selected={colour === undefined}>
        {t('tagColour.none')}
      </option>
      {TAG_COLOURS.map((known) => (
        <option key={known} value={known} selected={known === colour}>
          {COLOUR_NAMES[known]()}
        </option>
      ))}
    </select>
  </li>
);
