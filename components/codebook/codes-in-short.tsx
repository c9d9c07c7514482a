import { useContext } from 'preact/hooks';
import type { Code } from '../../lib/codebook/code.ts';
import type { Codebook } from '../../lib/codebook/codebook.ts';
import { codesInWords } from '../../lib/codebook/codes-in-words.ts';
import { ReaderChoicesContext } from '../controls/reader-choices.ts';

interface CodesInShortProps {
  readonly codes: readonly Code[] | undefined;
  readonly codebooks: readonly Codebook[];
}

/** What a claim is coded as, a word or two for each field; nothing where it is not coded. */
export function CodesInShort({ codes, codebooks }: CodesInShortProps) {
  const words = codesInWords(codebooks)(codes);
  if (words.length === 0) return null;
  return (
    <p class="words-in-short">
      {words.map(({ field, values }) => (
        <span key={field} class="chip" dir="auto">
          <b>{field}</b> {values.join(', ')}
        </span>
      ))}
    </p>
  );
}

/** The same by the codebook in use; nothing where there is none. */
export function CodesOfClaim({ codes }: Pick<CodesInShortProps, 'codes'>) {
  const { codebook } = useContext(ReaderChoicesContext);
  return codebook ? <CodesInShort codes={codes} codebooks={[codebook]} /> : null;
}
