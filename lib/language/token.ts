import type { Span } from './span.ts';

/** A word, a number or one punctuation mark. Clitics stand alone: "Baku" + "'s", "did" + "n't". */
export interface Token extends Span {
  readonly text: string;
}
