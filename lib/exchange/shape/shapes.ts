import type { Fault, JsonSchema, OptionalShape, Shape, Wanted } from './shape.ts';

type IsOptional<T, K extends keyof T> = Record<never, never> extends Pick<T, K> ? true : false;

/** A shape for each field of `T`: one forgotten does not compile. */
type Fields<T> = {
  readonly [K in keyof T]-?: IsOptional<T, K> extends true
    ? OptionalShape<Exclude<T[K], undefined>>
    : Shape<T[K]>;
};

type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const text: Shape<string> = {
  fits: (value, fault): value is string => typeof value === 'string' || fault.refuse('text'),
  schema: { type: 'string' },
};

/** A finite number. */
export const number: Shape<number> = {
  fits: (value, fault): value is number => Number.isFinite(value) || fault.refuse('number'),
  schema: { type: 'number' },
};

/** An offset or a count. */
export const natural: Shape<number> = {
  fits: (value, fault): value is number =>
    (Number.isSafeInteger(value) && Number(value) >= 0) || fault.refuse('natural'),
  schema: { type: 'integer', minimum: 0 },
};

export const textLike = (pattern: RegExp, wanted: Wanted): Shape<string> => ({
  fits: (value, fault): value is string =>
    (typeof value === 'string' && pattern.test(value)) || fault.refuse(wanted),
  schema: { type: 'string', pattern: pattern.source },
});

/** ISO 8601 in UTC, as `Date.toISOString` writes it: such texts sort by time. */
export const moment: Shape<string> = textLike(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, 'moment');

export const exactly = <const T extends string>(wanted: T): Shape<T> => ({
  fits: (value, fault): value is T => value === wanted || fault.refuse('value', wanted),
  schema: { const: wanted },
});

export const oneOf = <const T extends string>(values: readonly T[]): Shape<T> => ({
  fits: (value, fault): value is T =>
    values.some((known) => known === value) || fault.refuse('value', values.join(', ')),
  schema: { enum: values },
});

export const orNull = <T>(shape: Shape<T>): Shape<T | null> => ({
  fits: (value, fault): value is T | null => value === null || shape.fits(value, fault),
  schema: { anyOf: [shape.schema, { type: 'null' }] },
});

export const optional = <T>(shape: Shape<T>): OptionalShape<T> => ({ ...shape, optional: true });

export const listOf = <T>(
  item: Shape<T>,
  { atLeast = 0 }: { atLeast?: number } = {},
): Shape<readonly T[]> => ({
  fits(value, fault): value is readonly T[] {
    if (!Array.isArray(value)) return fault.refuse('list');
    if (value.length < atLeast) return fault.refuse('listOf', String(atLeast));
    return value.every((element, index) => item.fits(element, fault) || fault.within(index));
  },
  schema: { type: 'array', items: item.schema, ...(atLeast > 0 && { minItems: atLeast }) },
});

export const truth: Shape<boolean> = {
  fits: (value, fault): value is boolean => typeof value === 'boolean' || fault.refuse('truth'),
  schema: { type: 'boolean' },
};

/** A mark that is there or absent. */
export const yes: Shape<true> = {
  fits: (value, fault): value is true => value === true || fault.refuse('yes'),
  schema: { const: true },
};

export const pairOf = <T>(item: Shape<T>): Shape<readonly [T, T]> => ({
  fits(value, fault): value is readonly [T, T] {
    if (!Array.isArray(value) || value.length !== 2) return fault.refuse('pair');
    return value.every((element, index) => item.fits(element, fault) || fault.within(index));
  },
  schema: { type: 'array', items: item.schema, minItems: 2, maxItems: 2 },
});

/** The first of the shapes that fits; where none does, the last one's fault is told. */
export const either = <const S extends readonly Shape<unknown>[]>(
  ...shapes: S
): Shape<S[number] extends Shape<infer T> ? T : never> => ({
  fits: (value, fault): value is S[number] extends Shape<infer T> ? T : never =>
    shapes.some((shape) => shape.fits(value, fault)),
  schema: { anyOf: shapes.map(({ schema }) => schema) },
});

/** Fields of any name, nested as a file likes. */
export const anything: Shape<JsonObject> = {
  fits: (value, fault): value is JsonObject => isObject(value) || fault.refuse('object'),
  schema: { type: 'object' },
};

export function object<T>(fields: Fields<T>): Shape<T> {
  const known = Object.entries<Shape<unknown>>(fields);
  return {
    fits(value, fault): value is T {
      if (!isObject(value)) return fault.refuse('object');
      return known.every(
        ([name, shape]) =>
          (isOptional(shape) && !Object.hasOwn(value, name)) ||
          shape.fits(own(value, name), fault) ||
          fault.within(name),
      );
    },
    schema: objectSchema(known),
  };
}

/** Never a field of the prototype, which a file does not give. */
const own = (value: JsonObject, name: string): unknown =>
  Object.hasOwn(value, name) ? value[name] : undefined;

const isOptional = (shape: Shape<unknown>): boolean => 'optional' in shape;

const objectSchema = (fields: readonly (readonly [string, Shape<unknown>])[]): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(fields.map(([name, { schema }]) => [name, schema])),
  required: fields.filter(([, shape]) => !isOptional(shape)).map(([name]) => name),
});

/** Whether a value fits both shapes; for a rule that goes over several fields. */
export const whereAlso = <T>(shape: Shape<T>, rule: (value: T) => boolean, wanted: Wanted): Shape<T> => ({
  fits: (value, fault: Fault): value is T =>
    shape.fits(value, fault) && (rule(value) || fault.refuse(wanted)),
  schema: shape.schema,
});
