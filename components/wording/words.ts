import { createI18n } from '@wxt-dev/i18n';
import type { GeneratedI18nStructure } from '#i18n';
import { type Messages, wordsOf } from './messages.ts';

const { t: ofBrowser } = createI18n<GeneratedI18nStructure>();
let chosen: Messages | undefined;

/** The words of the reader's language: `t('claims.save')`. Every word on a surface comes from here. */
export const t: typeof ofBrowser = (key: string, ...values: readonly unknown[]): string =>
  chosen ? wordsOf(chosen, key, values) : Reflect.apply(ofBrowser, undefined, [key, ...values]);

/** Takes all words from these messages from now on; from the browser's choice of language where there are none. */
export function speak(messages: Messages | undefined): void {
  chosen = messages;
}

/** The language that the words are in, so that dates and numbers are in the same one. BCP 47. */
export const language = (): string => t('languageTag');
