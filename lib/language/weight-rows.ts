import type { FeatureList } from './feature-list.ts';

const LANES = 4;
/** Turns four signed bytes into unsigned ones, each greater by `BIAS`. */
const UNSIGN = 0x80808080;
const BIAS = 128;
/** The even bytes of four: two sums of 16 bits, enough for the longest list of features. */
const EVEN = 0x00ff00ff;
const MOST_FEATURES = 256;

/** Rows of int8 weights, one weight for each label, that are summed four at a time, two in each number. */
export class WeightRows {
  /** Four weights in each number, the last ones of a row filled up with zeros. */
  readonly #fours: Int32Array;
  /** How many numbers a row has. */
  readonly #width: number;
  readonly #labels: number;
  readonly #scale: number;

  constructor(rows: Int8Array, labels: number, scale: number) {
    this.#labels = labels;
    this.#scale = scale;
    this.#width = Math.ceil(labels / LANES);
    this.#fours = foursOf(rows, labels, this.#width);
  }

  /** Writes each label's sum over the rows that `values` names, by their last bits of `mask`, into `out`, from `at` on. */
  score({ values, size }: FeatureList, out: Float32Array, at: number, mask = -1): void {
    if (size > MOST_FEATURES) throw new RangeError(`${size} features are more than the sums have room for.`);
    const labels = this.#labels;
    const fours = this.#fours;
    const width = this.#width;
    const scale = this.#scale;
    const bias = size * BIAS;
    for (let four = 0; four < width; four++) {
      let even = 0;
      let odd = 0;
      for (let i = 0; i < size; i++) {
        const bytes = (fours[((values[i] ?? 0) & mask) * width + four] ?? 0) ^ UNSIGN;
        even = (even + (bytes & EVEN)) | 0;
        odd = (odd + ((bytes >>> 8) & EVEN)) | 0;
      }
      const label = four * LANES;
      out[at + label] = ((even & 0xffff) - bias) * scale;
      if (label + 1 < labels) out[at + label + 1] = ((odd & 0xffff) - bias) * scale;
      if (label + 2 < labels) out[at + label + 2] = ((even >>> 16) - bias) * scale;
      if (label + 3 < labels) out[at + label + 3] = ((odd >>> 16) - bias) * scale;
    }
  }
}

function foursOf(rows: Int8Array, labels: number, width: number): Int32Array {
  if (labels % LANES === 0 && rows.byteOffset % LANES === 0)
    return new Int32Array(rows.buffer, rows.byteOffset, rows.length / LANES);
  const fours = new Int32Array((rows.length / labels) * width);
  const bytes = new Int8Array(fours.buffer);
  for (let row = 0; row * labels < rows.length; row++)
    for (let label = 0; label < labels; label++)
      bytes[row * width * LANES + label] = rows[row * labels + label] ?? 0;
  return fours;
}
