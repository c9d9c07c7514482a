/** A word, a number or a mark of a claim's text. */
export interface FigureToken {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Whether it touches the token before it. */
  readonly joined: boolean;
}

/** "twenty-five" is one number, "two-year" a number and its unit. */
const TENS =
  '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:one|two|three|four|five|six|seven|eight|nine)';
const TOKEN = new RegExp(`\\d+(?:[.,:]\\d+)*|${TENS}\\b|\\p{L}+(?:['’]\\p{L}+)*|[^\\s\\p{L}\\d]`, 'giu');

/** A claim is a sentence or two: what stands behind this many code units is not read. */
const LONGEST_READ = 4_000;

export function figureTokens(text: string): FigureToken[] {
  let end = -1;
  return [...text.slice(0, LONGEST_READ).matchAll(TOKEN)].map(({ 0: token, index }) => {
    const joined = index === end;
    end = index + token.length;
    return { text: token, lower: token.toLowerCase().replaceAll('’', "'"), start: index, end, joined };
  });
}
