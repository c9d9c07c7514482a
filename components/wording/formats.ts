import { digits } from './digits.ts';
import { language } from './words.ts';

/** Making one takes far longer than what it is made for, and a list asks for the same one in every row. */
const made = new Map<string, Intl.DateTimeFormat>();

function dates(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([language(), options]);
  const known = made.get(key) ?? new Intl.DateTimeFormat(language(), options);
  made.set(key, known);
  return known;
}

/** "14 April 2026", or nothing where the page gives no date that can be read. */
export function longDate(iso: string | undefined): string | undefined {
  const date = iso === undefined ? undefined : new Date(iso);
  if (!date || Number.isNaN(date.getTime())) return undefined;
  return dates({ dateStyle: 'long' }).format(date);
}

/** "14 Apr 2026". */
export function shortDate(iso: string | undefined): string | undefined {
  const date = iso === undefined ? undefined : new Date(iso);
  if (!date || Number.isNaN(date.getTime())) return undefined;
  return dates({ dateStyle: 'medium' }).format(date);
}

/** "14 Apr 2026, 10:05"; nothing where it is no time. */
export function dayAndTime(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return '';
  return dates({ dateStyle: 'medium', timeStyle: 'short' }).format(date);
}

const SIZE_UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** Bytes in a unit that suits: "1.4 MB". */
export function fileSize(bytes: number): string {
  const step = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), SIZE_UNITS.length - 1);
  return new Intl.NumberFormat(language(), {
    style: 'unit',
    unit: SIZE_UNITS[step] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: step > 1 ? 1 : 0,
  }).format(bytes / 1000 ** step);
}

/** "Ann, Bea and Cem". */
export const listed = (items: readonly string[]): string =>
  new Intl.ListFormat(language(), { type: 'conjunction' }).format(items);

export const number = (value: number): string => digits(value, language());

/** `.38` as "38%". */
export const percent = (share: number): string =>
  new Intl.NumberFormat(language(), { style: 'percent', maximumFractionDigits: 0 }).format(share);

export const byName = (): ((a: string, b: string) => number) => new Intl.Collator(language()).compare;

/** "2026-04" as "April 2026". */
export function monthAndYear(month: string): string | undefined {
  const date = new Date(`${month}-01T12:00:00Z`);
  if (Number.isNaN(date.getTime())) return undefined;
  return dates({ month: 'long', year: 'numeric', timeZone: 'UTC' }).format(date);
}

/** A value with its unit as the language has it: "2 weeks", "5%", "US$3". Units it does not know are set as they are. */
export function measured(value: number, unit: string | undefined): string {
  if (unit === undefined) return number(value);
  if (/^[A-Z]{3}$/.test(unit))
    return formatted(value, { style: 'currency', currency: unit }) ?? `${number(value)} ${unit}`;
  if (unit === 'percent') return percentage(value);
  return formatted(value, { style: 'unit', unit, unitDisplay: 'long' }) ?? `${number(value)} ${unit}`;
}

const percentage = (value: number): string =>
  new Intl.NumberFormat(language(), { style: 'percent', maximumFractionDigits: 2 }).format(value / 100);

/** Nothing where the language's data know no such unit or currency. */
function formatted(value: number, options: Intl.NumberFormatOptions): string | undefined {
  try {
    return new Intl.NumberFormat(language(), {
      ...options,
      minimumFractionDigits: 0,
      maximumFractionDigits: 2,
    }).format(value);
  } catch {
    return undefined;
  }
}
