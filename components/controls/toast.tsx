import { useRef } from 'preact/hooks';
import { t } from '../wording/words.ts';
import { Button, IconButton } from './button.tsx';
import { Icon, type IconName } from './icon.tsx';
import type { Toast, Toaster } from './toaster.ts';

const ICONS: Readonly<Record<Toast['tone'], IconName>> = {
  done: 'agree',
  problem: 'warning',
  waiting: 'undo',
};

/** The live region stands in the page from the beginning: only then do screen readers speak what comes into it. */
export function ToastRegion({ toaster }: { readonly toaster: Toaster }) {
  const toast = toaster.shown.value;
  const cameFrom = useRef<HTMLElement | null>(null);
  const enter = ({ relatedTarget, currentTarget }: FocusEvent & { readonly currentTarget: HTMLElement }) => {
    toaster.hold();
    const isOutside = relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget);
    if (isOutside) cameFrom.current = relatedTarget;
  };
  const leave = () => {
    toaster.dismiss();
    if (cameFrom.current?.isConnected) cameFrom.current.focus();
  };
  return (
    <section
      class="toast-region"
      aria-label={t('toast.region')}
      onMouseEnter={toaster.hold}
      onMouseLeave={toaster.release}
      onFocusCapture={enter}
      onBlurCapture={toaster.release}
    >
      <output class="unseen" aria-live="polite">
        {toast?.message}
      </output>
      {toast && (
        <div class={`toast ${toast.tone}`}>
          <Icon name={ICONS[toast.tone]} />
          <p>{toast.message}</p>
          {toast.undo && <Act name={t('toast.undo')} icon="undo" act={toast.undo} leave={leave} />}
          {toast.redo && <Act name={t('toast.redo')} icon="redo" act={toast.redo} leave={leave} />}
          <IconButton icon="close" label={t('toast.dismiss')} onPress={leave} />
        </div>
      )}
    </section>
  );
}

interface ActProps {
  readonly name: string;
  readonly icon: 'undo' | 'redo';
  readonly act: () => void;
  /** Puts the message away and brings the focus back to where it was. */
  readonly leave: () => void;
}

const Act = ({ name, icon, act, leave }: ActProps) => (
  <Button
    look="plain"
    icon={icon}
    onPress={() => {
      leave();
      act();
    }}
  >
    {name}
  </Button>
);
