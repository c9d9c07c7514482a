import type { Code } from './code.ts';

/** Who gave these codes, each once: by name, or by id where nobody was named. */
export const codersOf = (codes: readonly Code[] = []): readonly string[] => [
  ...new Set(codes.flatMap(({ coder }) => (coder ? [coder.name || coder.id] : []))),
];
