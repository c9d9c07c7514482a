import type { Ask } from '../page/ask.ts';

/** Shows a saved claim on its page: in the tab that has the page already, or else in a new one. */
export async function reopen(ask: Ask, id: string, address: string): Promise<void> {
  const shown = await ask('claim.reopen', { id, address });
  if (!shown.ok) open(address, '_blank', 'noopener');
}

/** For a link that names its claim. Clicks that ask for a window or a file of their own are left to the browser. */
export function reopenByLink(ask: Ask, event: MouseEvent): void {
  const { button, ctrlKey, metaKey, shiftKey, altKey, target } = event;
  if (button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return;
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-claim]') : null;
  const id = link?.dataset.claim;
  if (!link || id === undefined) return;
  event.preventDefault();
  void reopen(ask, id, link.href);
}
