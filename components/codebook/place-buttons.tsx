import { IconButton } from '../controls/button.tsx';
import { t } from '../wording/words.ts';

interface PlaceButtonsProps {
  /** What it is called. */
  readonly of: string;
  /** By which the focus is brought back to the buttons: `${name} -1` and `${name} 1`. */
  readonly name: string;
  readonly place: number;
  readonly count: number;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}

/** Moves one of a list up and down, and takes it off, by pointer and by keyboard alike. */
export const PlaceButtons = ({ of, name, place, count, onMove, onRemove }: PlaceButtonsProps) => (
  <div class="place-buttons">
    <IconButton
      icon="ascending"
      label={t('codebooks.up', [of])}
      name={`${name} -1`}
      disabled={place === 0}
      onPress={() => onMove(-1)}
    />
    <IconButton
      icon="descending"
      label={t('codebooks.down', [of])}
      name={`${name} 1`}
      disabled={place === count - 1}
      onPress={() => onMove(1)}
    />
    <IconButton icon="close" label={t('codebooks.remove', [of])} onPress={onRemove} />
  </div>
);
