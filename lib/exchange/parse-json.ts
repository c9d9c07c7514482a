import { done, type Result } from '../result.ts';
import type { FilePlace } from './file-fault.ts';
import { hostile, notJson } from './import-problems.ts';

/** Deeper than any record of ours or of the formats that are read. */
const DEEPEST = 40;

/** JSON of a stranger: refused where it is nested to exhaust the stack, or would reach for a prototype. */
export function parseJson(text: string, where: FilePlace): Result<unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return notJson(where);
  }
  return isHarmless(value, DEEPEST) ? done(value) : hostile(where);
}

function isHarmless(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (levels === 0 || Object.hasOwn(value, '__proto__')) return false;
  return Object.values(value).every((inner) => isHarmless(inner, levels - 1));
}
