/** One thing to look into, or why it cannot be. */
export type Input =
  | { readonly id: string; readonly text: string }
  | { readonly id: string; readonly html: string; readonly url: string }
  | { readonly id: string; readonly error: string };
