/** Red, green and blue from 0 to 255, and how much of it covers what is behind, from 0 to 1. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly cover: number;
}

/**
 * Reads `#rrggbb` and `rgb(r g b / n%)`.
 *
 * @throws {Error} for every other way to write a colour, so that none is left unchecked.
 */
export function colourOf(css: string): Colour {
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(css);
  const rgb = /^rgb\((\d+) (\d+) (\d+)(?: \/ (\d+)%)?\)$/.exec(css);
  if (!hex && !rgb) throw new Error(`This is no colour that is understood here: ${css}`);
  const [red = 0, green = 0, blue = 0] = hex
    ? hex.slice(1).map((channel) => Number.parseInt(channel, 16))
    : (rgb ?? []).slice(1, 4).map(Number);
  return { red, green, blue, cover: rgb?.[4] === undefined ? 1 : Number(rgb[4]) / 100 };
}

/** What is seen where a colour lies over one that covers all. */
export function over(front: Colour, back: Colour): Colour {
  const mix = (channel: 'red' | 'green' | 'blue') =>
    front[channel] * front.cover + back[channel] * (1 - front.cover);
  return { red: mix('red'), green: mix('green'), blue: mix('blue'), cover: 1 };
}

/** Red, green and blue as amounts of light, from 0 to 1. */
export const lightOf = ({ red, green, blue }: Colour): readonly [number, number, number] => {
  const linear = (channel: number) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [linear(red), linear(green), linear(blue)];
};

function luminance(colour: Colour): number {
  const [red, green, blue] = lightOf(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast ratio of WCAG 2.2, from 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
