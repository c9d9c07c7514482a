import { browser } from '../../lib/browser/browser.ts';
import { askReader } from '../../lib/messaging/ask.ts';
import { showProblem } from './badge.ts';
import { openPage } from './open-page.ts';

const STEPS: Readonly<Partial<Record<string, 1 | -1>>> = { 'next-claim': 1, 'previous-claim': -1 };

/** Goes from claim to claim on a page by shortcut. The first one reads the page where that was not done yet. */
export function stepThroughClaims(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    const by = STEPS[command];
    if (by && tab?.id !== undefined) void step(tab.id, by);
  });
}

async function step(tab: number, by: 1 | -1): Promise<void> {
  const gone = await askReader(tab, 'reader.step', { by });
  if (gone.ok) return;
  const opened = await openPage(tab);
  if (opened.ok) await askReader(tab, 'reader.step', { by });
  else await showProblem(tab);
}
