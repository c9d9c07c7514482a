import { useEffect } from 'preact/hooks';
import { t } from '../wording/words.ts';
import { IconButton } from './button.tsx';

interface UndoButtonsProps {
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** Takes back and does again whatever was done, on whichever surface; by Ctrl+Z and Ctrl+Shift+Z too. */
export function UndoButtons({ onUndo, onRedo }: UndoButtonsProps) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const way = wayOf(event);
      if (!way || isTyping(event.target)) return;
      event.preventDefault();
      if (way === 'undo') onUndo();
      else onRedo();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onUndo, onRedo]);
  return (
    <>
      <IconButton icon="undo" label={t('masthead.undo')} onPress={onUndo} />
      <IconButton icon="redo" label={t('masthead.redo')} onPress={onRedo} />
    </>
  );
}

function wayOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (altKey || !(ctrlKey || metaKey)) return undefined;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !shiftKey ? 'redo' : undefined;
}

/** Within a field the keys take back what is typed there. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && /^(text|search|number|email|url)$/.test(target.type));
