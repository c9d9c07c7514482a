import { BlockTextBuilder } from './block-text.ts';
import type { PageBlock } from './page-block.ts';
import { settingsIn } from './setting.ts';
import type { Settings } from './setting-kinds.ts';
import type { Visibility } from './visibility.ts';
import type { PageVisitor } from './walk-page.ts';

const STRESSED = new Set(['B', 'STRONG', 'I', 'EM']);
const CELLS = new Set(['TD', 'TH']);

/** Where the walk is inside one element, and what it knows there. */
interface Position {
  /** The nearest element that starts a new line. */
  readonly block: Element;
  readonly settings: Settings;
  readonly isLink: boolean;
  readonly isStressed: boolean;
  /** Whether its text ends with the element. */
  readonly endsBlock: boolean;
}

/** Parts the page's shown text into blocks, in the order of the document. */
export class BlockSegmenter implements PageVisitor {
  readonly #visibility: Visibility;
  readonly #blocks: PageBlock[] = [];
  readonly #text = new BlockTextBuilder();
  readonly #around: Position[] = [];
  #here: Position;
  #linked = 0;
  #stressed = 0;

  constructor(body: Element, visibility: Visibility) {
    this.#visibility = visibility;
    this.#here = { block: body, settings: {}, isLink: false, isStressed: false, endsBlock: true };
  }

  enter(element: Element, tag: string): void {
    const around = this.#here;
    if (CELLS.has(tag)) this.#text.addLineBreak();
    const isBlock = this.#visibility.isBlock(element, tag);
    if (isBlock) this.#endBlock();
    this.#around.push(around);
    this.#here = {
      block: isBlock ? element : around.block,
      settings: settingsIn(element, tag, around.settings),
      isLink: around.isLink || tag === 'A',
      isStressed: around.isStressed || STRESSED.has(tag),
      endsBlock: isBlock,
    };
  }

  leave(): void {
    if (this.#here.endsBlock) this.#endBlock();
    this.#here = this.#around.pop() ?? this.#here;
  }

  /** A second one in a row parts blocks. */
  lineBreak(): void {
    if (this.#text.endsInLineBreak) this.#endBlock();
    else this.#text.addLineBreak();
  }

  text(node: Text): void {
    const before = this.#text.length;
    this.#text.add(node);
    const added = this.#text.length - before;
    if (this.#here.isLink) this.#linked += added;
    if (this.#here.isStressed) this.#stressed += added;
  }

  /** All blocks, once the walk has come to its end. */
  take(): readonly PageBlock[] {
    this.#endBlock();
    return this.#blocks;
  }

  #endBlock(): void {
    const isEmpty = this.#text.isEmpty;
    const { text, pieces } = this.#text.take();
    if (isEmpty) return;
    const { block, settings } = this.#here;
    this.#blocks.push({
      text,
      pieces,
      settings,
      element: block,
      linked: this.#linked,
      stressed: this.#stressed,
    });
    this.#linked = 0;
    this.#stressed = 0;
  }
}
