import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { messagesOf } from '../../tools/locales/messages.ts';

const FOLDER = join(import.meta.dirname, '../../assets/locales');
const locales = readdirSync(FOLDER).map((file) => file.replace(/\.yml$/, ''));
const others = locales.filter((locale) => locale !== 'en');
const english = await messagesOf('en');

/** Counted once: a plural may name its number in one form and not in the other. */
const placeholdersIn = (message = '') => [...new Set(message.match(/\$\d/g))].sort();
const pluralsIn = (message = '') => message.split(' | ').length;

describe.each(others)('the locale %s', async (locale) => {
  const messages = await messagesOf(locale);

  it('has every message that English has, and no other', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
  });

  it('takes the same values in each message', () => {
    const differing = Object.keys(english).filter(
      (key) => placeholdersIn(messages[key]).join() !== placeholdersIn(english[key]).join(),
    );
    expect(differing).toEqual([]);
  });

  it('has as many plural forms in each message', () => {
    const differing = Object.keys(english).filter(
      (key) => pluralsIn(messages[key]) !== pluralsIn(english[key]),
    );
    expect(differing).toEqual([]);
  });

  it('names a language and a direction that a browser knows', () => {
    expect(Intl.getCanonicalLocales(messages.languageTag)).toHaveLength(1);
    expect(['ltr', 'rtl']).toContain(messages.direction);
  });
});

describe('English', () => {
  it('leaves no message empty', () => {
    expect(Object.entries(english).filter(([, message]) => message.trim() === '')).toEqual([]);
  });
});
