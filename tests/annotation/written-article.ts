import type { Span } from '../../lib/language/span.ts';
import { randomFrom } from './edited-text.ts';

const WHO = [
  'Harbour master Lena Strand',
  'The ministry',
  'A spokesman for the ferry company',
  'Residents',
  'The auditor',
  'Professor Ada Holm',
  'Two engineers',
  'The union',
];
const CUES = ['said', 'warned', 'told reporters', 'wrote in a letter', 'insisted', 'claimed'];
const SUBJECTS = [
  'the northern pier',
  'a second contract',
  'the winter timetable',
  'every household below the dam',
  'the emergency fund',
  'the old lighthouse',
  'a report from March',
  'the new bridge',
  'each of the four trawlers',
  'the school on the hill',
];
const VERBS = [
  'would cost',
  'had lost',
  'needs',
  'was promised',
  'could not repay',
  'has hidden',
  'will receive',
  'owes',
];
const OBJECTS = [
  'more than {n} million pounds',
  'about {n} workers',
  '{n} days of repairs',
  'a third of its income',
  'the trust of {n} families',
  'nearly {n} tonnes of steel',
  'its licence until {n} May',
  'no answer in {n} weeks',
];
const ENDS = [
  'since the storm in autumn',
  'according to papers seen on Monday',
  'before the council meets again',
  'although nobody had asked for it',
  'while the inquiry goes on',
  'once the ice has gone',
];

/** An article that nobody wrote, long enough to edit, with the spans of what its sources say. */
export function writeArticle(
  paragraphs: number,
  seed: number,
): { readonly text: string; readonly claims: readonly Span[] } {
  const random = randomFrom(seed);
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  const statement = () =>
    `${pick(SUBJECTS)} ${pick(VERBS)} ${pick(OBJECTS)} ${pick(ENDS)}`.replace(
      '{n}',
      String(2 + Math.floor(random() * 900)),
    );
  const claims: Span[] = [];
  let text = '';
  for (let i = 0; i < paragraphs; i++) {
    if (text !== '') text += '\n\n';
    text += `${pick(WHO)} ${pick(CUES)} that `;
    const claim = `${statement()}, and that ${statement()}`;
    claims.push({ start: text.length, end: text.length + claim.length });
    text += `${claim}. It is not clear whether “${statement()}”.`;
  }
  return { text, claims };
}
