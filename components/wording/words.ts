import { createI18n } from '@wxt-dev/i18n';
import type { GeneratedI18nStructure } from '#i18n';
import { digits } from './digits.ts';
import { type Messages, wordsOf } from './messages.ts';

const { t: ofBrowser } = createI18n<GeneratedI18nStructure>();
let chosen: Messages | undefined;

/** The words of the reader's language: `t('claims.save')`. Every word on a surface comes from here. */
export const t: typeof ofBrowser = (key: string, ...values: readonly unknown[]): string =>
  chosen
    ? wordsOf(chosen, key, inDigits(values))
    : Reflect.apply(ofBrowser, undefined, [key, ...inDigits(values)]);

/** A count chooses the form by its value, and stands in the text as the language writes it: "100,000". */
function inDigits(values: readonly unknown[]): readonly unknown[] {
  const [count, ...others] = values;
  if (typeof count !== 'number' || count < LONG || others.length > 0) return values;
  return [count, [digits(count, language())]];
}

/** Shorter numbers are written alike everywhere. */
const LONG = 1000;

/** Takes all words from these messages from now on; from the browser's choice of language where there are none. */
export function speak(messages: Messages | undefined): void {
  chosen = messages;
}

/** The language that the words are in, so that dates and numbers are in the same one. BCP 47. */
export const language = (): string => t('languageTag');
