/**
 * The file in which a learned model is shipped: named sections of plain typed arrays, so that loading it is a
 * view on the bytes and not a parse.
 *
 * Layout, little-endian: the magic `SAYSO1\0\0`, a uint32 with the length of the header in bytes, the header as
 * UTF-8 JSON (`[{ name, type, offset, length }]`, offset in bytes from the start of the file, length in
 * elements), then the sections, each aligned to 8 bytes.
 */
export type WeightArray =
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array;

const TYPES = {
  int8: Int8Array,
  uint8: Uint8Array,
  int16: Int16Array,
  uint16: Uint16Array,
  int32: Int32Array,
  uint32: Uint32Array,
  float32: Float32Array,
} as const;
type TypeName = keyof typeof TYPES;

interface Section {
  readonly name: string;
  readonly type: TypeName;
  readonly offset: number;
  readonly length: number;
}

const MAGIC = 'SAYSO1\0\0';
const ALIGNMENT = 8;
const align = (offset: number) => Math.ceil(offset / ALIGNMENT) * ALIGNMENT;

/** @throws {Error} when a section has the wrong name or type: the file and the code are of different versions. */
export class Weights {
  readonly #sections: ReadonlyMap<string, WeightArray>;

  constructor(sections: ReadonlyMap<string, WeightArray>) {
    this.#sections = sections;
  }

  #section(name: string): WeightArray {
    const section = this.#sections.get(name);
    if (!section) throw new Error(`The model file has no section "${name}".`);
    return section;
  }

  #typed<T extends WeightArray>(name: string, type: new (length: number) => T): T {
    const section = this.#section(name);
    if (!(section instanceof type))
      throw new Error(`Section "${name}" of the model file is no ${type.name}.`);
    return section;
  }

  int8 = (name: string): Int8Array => this.#typed(name, Int8Array);
  uint8 = (name: string): Uint8Array => this.#typed(name, Uint8Array);
  int16 = (name: string): Int16Array => this.#typed(name, Int16Array);
  uint16 = (name: string): Uint16Array => this.#typed(name, Uint16Array);
  int32 = (name: string): Int32Array => this.#typed(name, Int32Array);
  uint32 = (name: string): Uint32Array => this.#typed(name, Uint32Array);
  float32 = (name: string): Float32Array => this.#typed(name, Float32Array);

  /** A section of UTF-8 text. */
  text = (name: string): string => new TextDecoder().decode(this.uint8(name));
}

/** @throws {Error} when the bytes are no such file, or it is cut short. */
export function decodeWeights(file: ArrayBuffer): Weights {
  const bytes = new Uint8Array(file);
  if (new TextDecoder().decode(bytes.subarray(0, MAGIC.length)) !== MAGIC) {
    throw new Error('This is no Sayso model file.');
  }
  const headerLength = new DataView(file).getUint32(MAGIC.length, true);
  const headerStart = MAGIC.length + 4;
  const header: readonly Section[] = JSON.parse(
    new TextDecoder().decode(bytes.subarray(headerStart, headerStart + headerLength)),
  );
  return new Weights(
    new Map(
      header.map(({ name, type, offset, length }) => [name, new TYPES[type](file, offset, length)] as const),
    ),
  );
}

export function encodeWeights(sections: ReadonlyMap<string, WeightArray>): Uint8Array<ArrayBuffer> {
  // The header holds the offsets, which depend on the header's length: room is left for the longest.
  const headerRoom = [...sections.keys()].reduce((room, name) => room + name.length * 6 + 80, 16);
  let offset = align(MAGIC.length + 4 + headerRoom);
  const header: Section[] = [];
  for (const [name, array] of sections) {
    header.push({ name, type: typeName(array), offset, length: array.length });
    offset = align(offset + array.byteLength);
  }
  const file = new Uint8Array(offset);
  const headerBytes = new TextEncoder().encode(JSON.stringify(header));
  file.set(new TextEncoder().encode(MAGIC));
  new DataView(file.buffer).setUint32(MAGIC.length, headerBytes.length, true);
  file.set(headerBytes, MAGIC.length + 4);
  header.forEach((section) => {
    const array = sections.get(section.name);
    if (array) file.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), section.offset);
  });
  return file;
}

const typeName = (array: WeightArray): TypeName => {
  const names: readonly TypeName[] = ['int8', 'uint8', 'int16', 'uint16', 'int32', 'uint32', 'float32'];
  const name = names.find((candidate) => array instanceof TYPES[candidate]);
  if (!name) throw new Error(`A ${array.constructor.name} cannot be stored in a model file.`);
  return name;
};
