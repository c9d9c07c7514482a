import type { SourceColours } from '../../lib/settings/settings.ts';

/** Shows kinds of source in the colours that the reader has chosen, in all that is inside an element. */
export function showSourceColours(
  colours: SourceColours,
  root: HTMLElement = document.documentElement,
): void {
  root.dataset.sourceColours = colours;
}
