import type { Annotation } from '../../annotation/annotation.ts';
import type { LibraryContents } from '../../annotation/library-contents.ts';
import type { SavedArticle } from '../../annotation/saved-article.ts';
import type { FileFault } from '../file-fault.ts';
import { Fault } from '../shape/shape.ts';
import { type BundleRecords, isRecordName, RECORD_SHAPES, type RecordName } from './bundle-lines.ts';

type Lists = { readonly [N in RecordName]: BundleRecords[N][] };

/** The records of a bundle, checked one by one as its lines are read. */
export class GatheredRecords {
  readonly #lists: Lists = {
    article: [],
    annotation: [],
    collection: [],
    codebook: [],
    story: [],
    parted: [],
    correction: [],
    rejection: [],
    savedSearch: [],
    tagStyle: [],
    version: [],
  };

  /** Takes the record of one line. Answers what is wrong with it, or nothing. */
  add(line: object): FileFault | undefined {
    const [name] = Object.keys(line);
    if (name === undefined || !isRecordName(name)) return { kind: 'noRecord' };
    return this.#take(name, Reflect.get(line, name));
  }

  #take<N extends RecordName>(name: N, value: unknown): FileFault | undefined {
    const fault = new Fault();
    if (!fits(name, value, fault)) {
      fault.within(name);
      return fault;
    }
    this.#lists[name].push(value);
    return undefined;
  }

  get articles(): readonly SavedArticle[] {
    return this.#lists.article;
  }

  get annotations(): readonly Annotation[] {
    return this.#lists.annotation;
  }

  /** Lists of which there is no record are absent, as they were where the bundle was written. */
  contents(): LibraryContents {
    const { article, annotation, collection, codebook, story, parted, ...rest } = this.#lists;
    const { correction, rejection, savedSearch, tagStyle, version } = rest;
    return {
      articles: article,
      annotations: annotation,
      ...(collection.length > 0 && { collections: collection }),
      ...(codebook.length > 0 && { codebooks: codebook }),
      ...(story.length > 0 && { stories: story }),
      ...(parted.length > 0 && { parted }),
      ...(correction.length > 0 && { corrections: correction }),
      ...(rejection.length > 0 && { rejections: rejection }),
      ...(savedSearch.length > 0 && { savedSearches: savedSearch }),
      ...(tagStyle.length > 0 && { tagStyles: tagStyle }),
      ...(version.length > 0 && { versions: version }),
    };
  }
}

const fits = <N extends RecordName>(name: N, value: unknown, fault: Fault): value is BundleRecords[N] =>
  RECORD_SHAPES[name].fits(value, fault);
