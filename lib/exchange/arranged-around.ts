import type { Annotation } from '../annotation/annotation.ts';
import { type Arranged, NOTHING_ARRANGED } from '../annotation/library-contents.ts';

/**
 * What a part of a library takes along, told by its claims as they are read: the collections that they are in, the
 * colours of their tags, and the codebooks that they are coded by.
 */
export class ArrangedAround {
  readonly #collections = new Set<string>();
  readonly #tags = new Set<string>();
  readonly #codebooks = new Set<string>();

  add({ collections = [], tags, codes = [] }: Annotation): void {
    for (const id of collections) this.#collections.add(id);
    for (const tag of tags) this.#tags.add(tag);
    for (const { codebook } of codes) this.#codebooks.add(codebook);
  }

  of({ collections, codebooks, tagStyles }: Arranged): Arranged {
    return {
      ...NOTHING_ARRANGED,
      collections: collections.filter(({ id }) => this.#collections.has(id)),
      codebooks: codebooks.filter(({ id }) => this.#codebooks.has(id)),
      tagStyles: tagStyles.filter(({ tag }) => this.#tags.has(tag)),
    };
  }
}
