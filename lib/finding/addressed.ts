import type { Span } from '../language/span.ts';

/** Verbs whose object is spoken to: "told the committee". */
const SPOKEN_TO = `tell|tells|told|telling|inform\\w*|urg(?:e|es|ed|ing)|ask|asks|asked|asking|beg|begs|begged|begging|
  implor\\w+|beseech\\w*|petition(?:ed|s|ing)|notif(?:y|ies|ied|ying)|brief(?:ed|s|ing)|remind(?:ed|s|ing)?|assur(?:e|es|ed|ing)|
  warn(?:ed|s|ing)?|address(?:ed|es|ing)|entreat\\w*|exhort\\w*|lobb(?:y|ies|ied|ying)|challeng(?:ed|es|ing)|
  call(?:s|ed|ing)?\\s(?:up)?on|appeal(?:s|ed|ing)?\\sto|plead(?:s|ed|ing)?\\swith|
  (?:demand|request|propose|recommend)(?:s|ed|ing)?\\sthat`;
/** The same, where the object is told to do something, or that something is so. */
const SPOKEN_TO_ABOUT = `order(?:s|ed|ing)?|press(?:es|ed|ing)?|advis(?:e|es|ed|ing)|instruct(?:s|ed|ing)?|direct(?:s|ed|ing)|
  command(?:s|ed|ing)|invit(?:e|es|ed|ing)|encourag(?:e|es|ed|ing)|pressur(?:e|es|ed|ing)|pressuri[sz](?:e|es|ed|ing)|
  call(?:s|ed|ing)?\\sfor|push(?:es|ed|ing)?(?:\\sfor)?|convinc(?:e|es|ed|ing)|persuad(?:e|es|ed|ing)|summon(?:s|ed|ing)`;
/** Verbs and nouns that reach whom they are for by a preposition: "wrote to the court", "a letter to the court". */
const SENT_TO = `(?:sp(?:eak|eaks|oke|oken|eaking)|talk(?:s|ed|ing)?|wr(?:ite|ites|ote|itten|iting)|say(?:s|ing)?|said|compla(?:in|ins|ined|ining)|
  repl(?:y|ies|ied|ying)|respond(?:s|ed|ing)?|testif(?:y|ies|ied|ying)|confirm(?:s|ed|ing)?|explain(?:s|ed|ing)?|
  submitt(?:ed|ing)|submits?|presented|addressed|sent|lett?ers?|statements?|e-?mails?|messages?|notes?|replies|responses?|
  remarks?|comments?|complaints?|requests?|petitions?|pleas?|appeals?|testimony|evidence|speech(?:es)?|memo(?:randum)?s?|
  submissions?|calls?|warnings?|questions?|interviews?|apology|apologi[sz](?:ed|es|ing))\\sto|
  (?:testif(?:y|ies|ied|ying)|testimony|argu(?:e|es|ed|ing)|plead(?:s|ed|ing)?|appear(?:s|ed|ing)?|speech(?:es)?)\\sbefore|
  (?:interviews?|spoke|speaking|filed|lodged|filing|pleads?|pleaded|raised)\\swith`;

const flat = (words: string): string => words.replaceAll(/\s+/g, '');
/** What may stand between such a word and a name: an article, whose it is, and what describes it. */
const DESCRIBING =
  "(?:(?:the|a|an|its|his|her|their|our|both)\\s)?(?:\\p{Lu}[\\p{L}.-]*(?:\\s\\p{Lu}[\\p{L}.-]*)?['’]s?\\s)?(?:(?!(?:that|in|on|about|of|for|from|by|at|with|who|which|if|had|was|is|were|has|to|and|or)\\s)\\p{Ll}[\\p{Ll}-]*(?:['’]s)?\\s){0,3}";
const NAME = '(?:the\\s)?\\p{Lu}[^\\s,]*(?:\\s(?:of|for|the|\\p{Lu}[^\\s,]*)){0,8}';
/** Others who are spoken to as well: "the European Union and". */
const OTHERS = `(?:${NAME}(?:,\\s${NAME}){0,3},?\\sand\\s)?`;
const behind = (words: string): RegExp =>
  new RegExp(`(?:^|[\\s“"(—-])(?:${flat(words)})\\s${OTHERS}${DESCRIBING}$`, 'u');

const ADDRESSING = behind(`${SPOKEN_TO}|${SENT_TO}`);
const ADDRESSING_ABOUT = behind(SPOKEN_TO_ABOUT);
const ABOUT = /^(?:,?\s(?:and|or)\s[^.;:]{1,60})?\s(?:not\s)?(?:to|that|against)\s/u;
/** What it is told, or asked to do, has to follow: "has been warned" by itself tells of no words. */
const IS_TOLD =
  /^\s(?:(?:was|were|is|are|be|been|has|have|had|being|also|repeatedly)\s){1,3}(?:told|asked|urged|warned|informed|ordered|advised|notified|begged|petitioned|reminded|assured|instructed)\b(?=[^.;]{0,40}\s(?:to|that|about|whether|why|how|if)\s)/;

/** UTF-16 code units that are looked at before and behind a name. */
const REACH = 160;
const SENTENCE_END = /[.!?]["”’]?\s+(?=["“‘]?\p{Lu})|\n/gu;

/** Whether whoever is named there is spoken to: "told Reuters", "in a letter to the ministry", "the court was asked". */
export function isAddressedAt(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const sentence = before.slice(sentenceStart(before)).replace(/\s+/g, ' ');
  const clause = sentence.charAt(0).toLowerCase() + sentence.slice(1);
  const after = text.slice(end, end + REACH).replace(/\s+/g, ' ');
  return (
    ADDRESSING.test(clause) || (ADDRESSING_ABOUT.test(clause) && ABOUT.test(after)) || IS_TOLD.test(after)
  );
}

/** Behind the last end of a sentence; an abbreviation in a name may pass for one, which only narrows the view. */
function sentenceStart(before: string): number {
  let start = 0;
  for (const found of before.matchAll(SENTENCE_END)) start = found.index + found[0].length;
  return start;
}
