import type { TokenRange } from '../arguments/argument-window.ts';
import type { Arguments } from '../arguments/find-arguments.ts';
import type { Reading } from '../reading/reading.ts';

const NAMING = /^(?:named|identified|quoted|cited|attributed)$/i;
const WORDS_LOOKED_AT = 5;

/** Whether what was found is how a source speaks or whose picture it is, and nothing that anybody says. */
export const isNoClaim = (reading: Reading, cue: TokenRange, { source, content }: Arguments): boolean =>
  isAboutNaming(reading, content) ||
  isCredit(reading, source) ||
  isSoCalled(reading, cue, source) ||
  isAskedByHeading(reading, content);

const ASKING = /^(?:what|who|whom|which|when|where|why|how)$/i;
const END_OF_SENTENCE = /^(?:\.+|…|!)$/;

/** The heading "What the minister says": it tells that something was said, and leaves what to the text below. */
function isAskedByHeading(
  { tokens, sentences, sentenceOf }: Reading,
  content: readonly TokenRange[],
): boolean {
  const [piece] = content;
  if (!piece || content.length > 1 || piece.end - piece.first !== 1) return false;
  const sentence = sentences[sentenceOf[piece.first] ?? -1];
  return (
    sentence?.firstToken === piece.first &&
    ASKING.test(tokens[piece.first]?.text ?? '') &&
    !END_OF_SENTENCE.test(tokens[sentence.endToken - 1]?.text ?? '')
  );
}

/** "the so-called “crypto winter”": a name, and nobody's. */
const isSoCalled = ({ tokens }: Reading, cue: TokenRange, source: readonly TokenRange[]): boolean =>
  source.length === 0 &&
  cue.end - cue.first === 1 &&
  /^so-called$/i.test(tokens[cue.first]?.text.slice(0, LONGEST) ?? '');

const CREDIT =
  /^(?:photo|photos|photograph|photographs|picture|image|credit|illustration|video|caption|file|sources?)$/i;

/** "Photograph: Ida Blom/Agence Nord", "Source: News agencies". */
const isCredit = ({ tokens }: Reading, [source]: readonly TokenRange[]): boolean =>
  source !== undefined &&
  source.end - source.first === 1 &&
  CREDIT.test(tokens[source.first]?.text.slice(0, LONGEST) ?? '') &&
  tokens[source.end]?.text === ':';

const LONGEST = 14;

/** "asked not to be named". */
function isAboutNaming({ tokens }: Reading, content: readonly TokenRange[]): boolean {
  const piece = content[0];
  if (!piece || content.length > 1) return false;
  const words = tokens.slice(piece.first, Math.min(piece.end, piece.first + WORDS_LOOKED_AT));
  const be = words.findIndex(({ text }) => text.toLowerCase() === 'be');
  return be >= 0 && NAMING.test(words[be + 1]?.text.slice(0, 11) ?? '');
}
