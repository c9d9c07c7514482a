import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');
const ROOMS = ['lib', 'components', 'entrypoints', 'tools', 'tests'];

export interface SourceFile {
  /** From the project's top, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** What it imports: own files as paths from the top, packages by name. */
  readonly imports: readonly string[];
}

export function sourceFiles(): SourceFile[] {
  return ROOMS.flatMap((room) => readdirSync(join(ROOT, room), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.(tsx?|mjs)$/.test(entry.name))
    .map((entry) => read(join(entry.parentPath, entry.name)));
}

function read(file: string): SourceFile {
  const text = readFileSync(file, 'utf8');
  const imports = [...text.matchAll(/(?:^|\s|\()(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name = '']) =>
    name.startsWith('.') ? fromTop(resolve(dirname(file), name)) : name,
  );
  return { path: fromTop(file), text, imports };
}

const fromTop = (file: string) => relative(ROOT, file).replaceAll('\\', '/');
