import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page of the extension that one script writes one line into: less than that no page can do. */
export const ONE_LINE_PAGE = 'one-line.html';

const DOCUMENT =
  '<!doctype html><title>One line</title><main></main><script type="module" src="one-line.js"></script>';
const SCRIPT = `
const line = document.createElement('p');
line.textContent = 'One line.';
document.querySelector('main').append(line);
`;

/** Puts that page into the folder of a built extension. */
export function addOneLinePage(folder: string): void {
  writeFileSync(join(folder, ONE_LINE_PAGE), DOCUMENT);
  writeFileSync(join(folder, 'one-line.js'), SCRIPT);
}
