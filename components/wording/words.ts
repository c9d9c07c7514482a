import { createI18n } from '@wxt-dev/i18n';
import type { GeneratedI18nStructure } from '#i18n';

/** The words of the reader's language: `t('claims.save')`. Every word on a surface comes from here. */
export const { t } = createI18n<GeneratedI18nStructure>();

/** The language that the words are in, so that dates and numbers are in the same one. BCP 47. */
export const language = (): string => t('languageTag');
