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
  const correction: unknown = fieldOf(value, 'correction');
  const name = nameIn(value, 'name');
  const into = nameIn(value, 'into');
  const given = fieldOf(value, 'kind');
  const kind = ORGANISATION_KINDS.find((one) => one === given);
  if (name === undefined) return undefined;
  const of = fieldOf(value, 'of');
  if (of !== undefined && of !== 'person') return undefined;
  const said: { name: string; of?: 'person' } = of === 'person' ? { name, of } : { name };
  switch (correction) {
    case 'rejected':
      return { correction, ...said };
    case 'same':
      return into === undefined ? undefined : { correction, ...said, into };
    case 'name':
      return into === undefined ? undefined : { correction, ...said, into };
    case 'person':
      return { correction, name };
    case 'kind':
      return kind && { correction, name, kind };
    case 'organisation':
      return kind && { correction, name, kind };
    case 'position': {
      const role = textIn(value, 'role');
      const affiliation = textIn(value, 'affiliation');
      return role === undefined || affiliation === undefined
        ? undefined
        : { correction, name, role, affiliation };
    }
    default:
      return undefined;
  }
}

const fieldOf = (value: object, field: string): unknown =>
  field in value ? Reflect.get(value, field) : undefined;

function textIn(value: object, field: string): string | undefined {
  const given = fieldOf(value, field);
  if (typeof given !== 'string') return undefined;
  const text = given.replace(/\s+/g, ' ').trim();
  return text.length <= LONGEST_NAME ? text : undefined;
}

const nameIn = (value: object, field: string): string | undefined => textIn(value, field) || undefined;
