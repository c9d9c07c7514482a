import type { Shape } from '../shape/shape.ts';
import { isObject, natural } from '../shape/shapes.ts';

/** A count for each of the names. */
export const countsOf = <const K extends string>(
  names: readonly K[],
): Shape<Readonly<Record<K, number>>> => ({
  fits: (value, fault): value is Readonly<Record<K, number>> =>
    isObject(value)
      ? names.every((name) => natural.fits(value[name], fault) || fault.within(name))
      : fault.refuse('counts'),
  schema: {
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name, natural.schema])),
    required: names,
  },
});
