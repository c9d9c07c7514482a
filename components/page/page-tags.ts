import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { TagColour, TagStyle } from '../../lib/annotation/tag-style.ts';
import type { Problem, Result } from '../../lib/result.ts';

export interface PageTags {
  readonly knownTags: ReadonlySignal<readonly string[]>;
  readonly tagColours: ReadonlySignal<ReadonlyMap<string, TagColour>>;
  /** Gives a tag a colour wherever it is shown, or takes it away. */
  readonly colour: (tag: string, colour: TagColour | null) => Promise<void>;
  readonly readTags: () => Promise<void>;
}

interface Ports {
  /** The tags that stand on the page's claims. */
  readonly here: () => readonly string[];
  readonly tagsInUse: (() => Promise<readonly string[]>) | undefined;
  readonly tagStyles: (() => Promise<readonly TagStyle[]>) | undefined;
  readonly keep: (tag: string, colour: TagColour | null) => Promise<Result<unknown>>;
  readonly complain: (problem: Problem) => void;
}

/** The reader's tags as a page offers them: its own first, then those in use elsewhere. */
export function createPageTags({ here, tagsInUse, tagStyles, keep, complain }: Ports): PageTags {
  const tagColours = signal<ReadonlyMap<string, TagColour>>(new Map());
  const elsewhere = signal<readonly string[]>([]);
  const knownTags = computed(() => [...new Set([...here(), ...elsewhere.value])]);

  /** Without them nothing is lost but suggestions and colours. */
  async function readTags() {
    try {
      elsewhere.value = (await tagsInUse?.()) ?? [];
      tagColours.value = new Map((await tagStyles?.())?.map(({ tag, colour }) => [tag, colour]));
    } catch {}
  }

  async function colour(tag: string, chosen: TagColour | null) {
    const coloured = await keep(tag, chosen);
    if (!coloured.ok) return complain(coloured.problem);
    const next = new Map(tagColours.value);
    if (chosen) next.set(tag, chosen);
    else next.delete(tag);
    tagColours.value = next;
  }

  return { knownTags, tagColours, colour, readTags };
}
