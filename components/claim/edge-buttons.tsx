import type { Edge } from '../../lib/annotation/correction/words.ts';
import { IconButton } from '../controls/button.tsx';
import { t } from '../wording/words.ts';

interface EdgeButtonsProps {
  readonly onMove: (edge: Edge, by: 1 | -1) => void;
}

/** Moves where the marked words begin and end, a word at a time. */
export const EdgeButtons = ({ onMove }: EdgeButtonsProps) => (
  <>
    <div class="edge">
      <span aria-hidden="true">{t('correct.beginning')}</span>
      <IconButton icon="earlier" label={t('correct.beginEarlier')} onPress={() => onMove('start', -1)} />
      <IconButton icon="later" label={t('correct.beginLater')} onPress={() => onMove('start', 1)} />
    </div>
    <div class="edge">
      <span aria-hidden="true">{t('correct.end')}</span>
      <IconButton icon="earlier" label={t('correct.endEarlier')} onPress={() => onMove('end', -1)} />
      <IconButton icon="later" label={t('correct.endLater')} onPress={() => onMove('end', 1)} />
    </div>
  </>
);
