/** Nodes one after the other, as long as there are some. */
export interface NodesInTurn {
  next(): Node | undefined;
}

/** From a first node on, by siblings: pages are long, and this is the quickest way through them. */
class Siblings implements NodesInTurn {
  #next: Node | null;

  constructor(first: Node | null) {
    this.#next = first;
  }

  next(): Node | undefined {
    const node = this.#next;
    this.#next = node?.nextSibling ?? null;
    return node ?? undefined;
  }
}

class Listed implements NodesInTurn {
  readonly #nodes: readonly Node[];
  #at = 0;

  constructor(nodes: readonly Node[]) {
    this.#nodes = nodes;
  }

  next(): Node | undefined {
    return this.#nodes[this.#at++];
  }
}

const isSlot = (element: Element): element is HTMLSlotElement => 'assignedNodes' in element;

/** The children shown in an element's place: those of its open shadow root, where it has one, with the slots filled. */
export function shownChildren(element: Element, tag: string): NodesInTurn {
  if (tag === 'SLOT' && isSlot(element)) {
    const assigned = element.assignedNodes();
    if (assigned.length > 0) return new Listed(assigned);
  }
  return new Siblings((element.shadowRoot ?? element).firstChild);
}
