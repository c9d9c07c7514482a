import { type Colour, lightOf } from './colours.ts';

type Row = readonly [number, number, number];

/** How eyes see colours as amounts of light; without one kind of cones after Machado, Oliveira and Fernandes (2009). */
export const EYES: Readonly<Record<string, readonly [Row, Row, Row]>> = {
  'with all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'without red cones': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'without green cones': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'without blue cones': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** How far two colours are apart to such eyes, in CIELAB: 2 can be told side by side, 20 across a page. */
export function distance(one: Colour, other: Colour, eyes: readonly [Row, Row, Row]): number {
  const [a, b] = [labOf(one, eyes), labOf(other, eyes)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function labOf(colour: Colour, eyes: readonly [Row, Row, Row]): Row {
  const light = lightOf(colour);
  const seen = (row: Row) =>
    Math.min(1, Math.max(0, row[0] * light[0] + row[1] * light[1] + row[2] * light[2]));
  const [red, green, blue] = [seen(eyes[0]), seen(eyes[1]), seen(eyes[2])];
  const x = root((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
  const y = root(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = root((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const root = (share: number) => (share > 0.008856 ? Math.cbrt(share) : 7.787 * share + 16 / 116);
