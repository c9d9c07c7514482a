import type { VNode } from 'preact';

export interface Scene {
  /** The class of the body, which says what surface it is. */
  readonly surface: string;
  readonly show: () => VNode;
}
