import { t } from '../wording/words.ts';
import { Button, IconButton } from './button.tsx';
import { Icon } from './icon.tsx';
import type { Toaster } from './toaster.ts';

/** The live region stands in the page from the beginning: only then do screen readers speak what comes into it. */
export function ToastRegion({ toaster }: { readonly toaster: Toaster }) {
  const toast = toaster.shown.value;
  return (
    <section
      class="toast-region"
      aria-label={t('toast.region')}
      onMouseEnter={toaster.hold}
      onMouseLeave={toaster.release}
      onFocusCapture={toaster.hold}
      onBlurCapture={toaster.release}
    >
      <output class="unseen" aria-live="polite">
        {toast?.message}
      </output>
      {toast && (
        <div class={`toast ${toast.tone}`}>
          <Icon name={toast.tone === 'done' ? 'agree' : 'warning'} />
          <p>{toast.message}</p>
          {toast.undo && (
            <Button
              look="plain"
              icon="restore"
              onPress={() => {
                toast.undo?.();
                toaster.dismiss();
              }}
            >
              {t('toast.undo')}
            </Button>
          )}
          <IconButton icon="close" label={t('toast.dismiss')} onPress={toaster.dismiss} />
        </div>
      )}
    </section>
  );
}
