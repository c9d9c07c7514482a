/** A span of days, `[from, to)`, each `YYYY-MM-DD`; open where absent. */
export interface Days {
  readonly from?: string;
  readonly to?: string;
}

/** "2026", "2026-01" or "2026-01-31" as the days that it covers. */
export function parseDay(text: string): Required<Days> | undefined {
  const match = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined) return undefined;
  if (month === undefined) return { from: iso(year, 1, 1), to: iso(year + 1, 1, 1) };
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return { from: iso(year, month, 1), to: iso(year, month + 1, 1) };
  const from = iso(year, month, day);
  return Number(from.slice(8)) === day ? { from, to: iso(year, month, day + 1) } : undefined;
}

/** Months and days may run over; years are those of four digits. */
const iso = (year: number, month: number, day: number): string => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.toISOString().slice(0, 10);
};
