import type { Token } from './token.ts';

/** The commonest small words of a language; enough to tell which of them a page is written in. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is that for it with was on as are be this by from have at not but they his her which their an were has had been who will would said',
  de: 'der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie',
  fr: 'de la le et les des en un du une que est pour qui dans par plus pas au sur ne se ce il sont avec aux son cette ont été mais comme ou leur elle',
  es: 'de la que el en y los del se las por un para con no una su al lo como más pero sus le ya este sí porque esta entre cuando muy sin sobre también fue ha',
  pt: 'de que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já está também foi são',
  it: 'di e il la che in un per è una sono non del con si da della le i al dei nel alla ha gli anche più come lo delle ma dal questo',
  nl: 'de van het een en in is dat op te zijn voor met die niet aan er om ook als maar bij door naar uit heeft hij nog worden wordt tot over werd',
  sv: 'och att det i en på är som för av med den till inte har om ett de från men var sig så vi han hon kan ska eller vid efter',
  pl: 'w i na z do się nie że to jest o za od po jak przez dla ale jego są oraz był tym już tego może który co także które',
  tr: 've bir bu da de için ile çok daha olarak olan gibi kadar sonra ne var ama her ise en değil o ya göre oldu olduğu tarafından',
  az: 'və bir bu ilə da də üçün ki olan edən daha çox olub onun ən o isə kimi sonra hər nə belə var görə edilib qeyd',
};

const WORDS_READ = 3000;
const LEAST_WORDS = 12;
/** English prose has about two small words in five; lists and names have fewer. */
const LEAST_SHARE = 0.12;

const VOTES = Object.entries(SMALL_WORDS).map(([code, list]) => [code, new Set(list.split(' '))] as const);

/**
 * The language of a text as a BCP-47 code, or nothing where it is too short or not one of those known. Reads the
 * beginning only.
 */
export function languageOf(tokens: readonly Token[]): string | undefined {
  const words = tokens
    .slice(0, WORDS_READ)
    .map((token) => token.text)
    .filter((word) => word.length < 12 && /^\p{L}+$/u.test(word))
    .map((word) => word.toLowerCase());
  if (words.length < LEAST_WORDS) return undefined;
  let best: string | undefined;
  let most = 0;
  for (const [code, small] of VOTES) {
    const share = words.filter((word) => small.has(word)).length / words.length;
    if (share > most) [best, most] = [code, share];
  }
  return most >= LEAST_SHARE ? best : undefined;
}
