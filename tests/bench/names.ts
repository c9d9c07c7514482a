/**
 * How fast names are found: `node tests/bench/names.ts [TEXT.txt ...]`, over a made-up article where no file is
 * given. Prints milliseconds of processor time per 1,000 words, the median of many runs after a warm-up.
 */
import { readFileSync } from 'node:fs';
import { splitSentences } from '../../lib/language/sentences.ts';
import { tokenise } from '../../lib/language/tokenise.ts';
import { decodeWeights } from '../../lib/language/weights.ts';
import { createNameFinder } from '../../lib/organisations/find-names.ts';

const MODEL = new URL('../../assets/public/model/names.weights', import.meta.url);
const ARTICLE = `The Ministry of Agriculture said on Tuesday that 40 farms had been closed. "We had no choice," Mara Lindt, a
spokeswoman for the ministry, told Reuters. The European Food Safety Authority (EFSA) and the Union of Dairy Farmers have asked
for the data, but Lindt said that the EFSA would have to wait until the laboratory in Graz had finished its work.\n`;
const RUNS = 60;

const files = process.argv.slice(2);
const texts = files.length > 0 ? files.map((file) => readFileSync(file, 'utf8')) : [ARTICLE.repeat(16)];

const loadedAt = performance.now();
const bytes = readFileSync(MODEL);
const finder = createNameFinder(decodeWeights(new Uint8Array(bytes).buffer));
console.log(`loading: ${(performance.now() - loadedAt).toFixed(1)} ms`);

for (const text of texts) {
  const tokens = tokenise(text);
  const sentences = splitSentences(text, tokens);
  const words = text.split(/\s+/).length;
  const times = Array.from({ length: RUNS }, () => {
    const start = process.cpuUsage();
    finder.find(text, tokens, sentences);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / words;
  });
  const warm = times.slice(RUNS / 3).sort((a, b) => a - b);
  console.log(
    `${words} words: ${(warm[Math.floor(warm.length / 2)] ?? 0).toFixed(2)} ms per 1,000 words, first run ${(times[0] ?? 0).toFixed(1)}`,
  );
}
