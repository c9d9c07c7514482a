import { t } from '../wording/words.ts';

/** The statuses that Sayso comes with, in the language of the surface; a reader's own stand as they were typed. */
const KNOWN: ReadonlyMap<string, () => string> = new Map([
  ['checked', () => t('status.checked')],
  ['disputed', () => t('status.disputed')],
  ['follow up', () => t('status.followUp')],
]);

export const statusName = (status: string): string => KNOWN.get(status)?.() ?? status;
