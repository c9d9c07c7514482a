import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { t } from '../wording/words.ts';

interface AddSelectionProps {
  readonly state: 'offered' | 'adding' | 'added';
  /** What went wrong with the last press. */
  readonly problem?: string | undefined;
  readonly onAdd: () => void;
}

/** Stands beside words that the reader selected: adds them as a claim that was missed. */
export const AddSelection = ({ state, problem, onAdd }: AddSelectionProps) => (
  <div class="add-selection">
    {state === 'added' ? null : (
      <Button look="main" icon="save" disabled={state === 'adding'} onPress={onAdd}>
        {t('card.add')}
      </Button>
    )}
    <output class="add-selection-done">
      {state === 'added' && (
        <>
          <Icon name="saved" />
          {t('card.added')}
        </>
      )}
    </output>
    <p class="small card-problem" role="alert">
      {problem}
    </p>
  </div>
);
