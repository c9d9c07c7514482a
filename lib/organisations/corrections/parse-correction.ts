import { ORGANISATION_KINDS } from '../organisation.ts';
import type { NameCorrection } from './correction.ts';

const LONGEST_NAME = 300;

/** The corrections of a message, or nothing where one of them is none. */
export function parseCorrections(values: readonly unknown[]): NameCorrection[] | undefined {
  const corrections = values.flatMap((value) => parseCorrection(value) ?? []);
  return corrections.length === values.length ? corrections : undefined;
}

/** A correction from what a message or a file holds; nothing where it is none. Never throws. */
export function parseCorrection(value: unknown): NameCorrection | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const name = nameIn(value, 'name');
  const into = nameIn(value, 'into');
  const correction = 'correction' in value ? value.correction : undefined;
  if (name === undefined) return undefined;
  switch (correction) {
    case 'rejected':
      return { correction, name };
    case 'kind': {
      const given = 'kind' in value ? value.kind : undefined;
      const kind = ORGANISATION_KINDS.find((one) => one === given);
      return kind && { correction, name, kind };
    }
    case 'same':
    case 'name':
      return into === undefined ? undefined : { correction, name, into };
    default:
      return undefined;
  }
}

function nameIn(value: object, field: 'name' | 'into'): string | undefined {
  const given: unknown = field in value ? Reflect.get(value, field) : undefined;
  if (typeof given !== 'string') return undefined;
  const name = given.replace(/\s+/g, ' ').trim();
  return name !== '' && name.length <= LONGEST_NAME ? name : undefined;
}
