import { words } from './words.ts';

const CALENDAR = new Set(
  words(`january february march april may june july august september october november december jan feb mar apr jun jul
    aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
    christmas easter ramadan`),
);

export const isCalendarWord = (lowerWord: string): boolean => CALENDAR.has(lowerWord);
