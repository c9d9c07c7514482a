// What is fetched when it is wanted is there already, so that no test waits for its many files.
import '../../components/library/comparing/compare-page.tsx';
import '../../components/library/exchange/exchange-view.tsx';
import { createToaster } from '../../components/controls/toaster.ts';
import { LibraryApp } from '../../components/library/library-app.tsx';
import type { LibraryPorts } from '../../components/library/library-ports.ts';
import { createLibrarySession } from '../../components/library/library-session.ts';
import type { LibraryContents } from '../../lib/annotation/library-contents.ts';
import type { BackgroundRequests } from '../../lib/messaging/protocol.ts';
import { done } from '../../lib/result.ts';
import { askOf } from '../fixtures/surfaces/answering.ts';
import { libraryInMemory } from '../fixtures/surfaces/library-in-memory.ts';
import { VISITED_VIEW } from '../fixtures/surfaces/views.ts';
import { one, settle, show, type } from './show.ts';

/** What was asked of the background, in order. */
export type Asked = [keyof BackgroundRequests, unknown][];

/** Opens the library's page at an address; a library that is an error cannot be read. */
export async function openLibraryAt(
  address: string,
  contents: LibraryContents | Error | (() => LibraryContents),
  more: Partial<LibraryPorts> = {},
  asked: Asked = [],
): Promise<HTMLElement> {
  location.hash = address;
  const read = async () => {
    if (contents instanceof Error) throw contents;
    return typeof contents === 'function' ? contents() : contents;
  };
  const ports = { ...libraryInMemory(read, askOf(done(VISITED_VIEW), asked)), ...more };
  return showLibrary(ports);
}

/** Milliseconds. */
const PATIENCE = 10_000;

/** Shows the library's page; ends when its view is there, which may have to be fetched. */
export async function showLibrary(ports: LibraryPorts): Promise<HTMLElement> {
  const root = await show(<LibraryApp session={createLibrarySession(ports, createToaster())} />);
  const until = Date.now() + PATIENCE;
  while (!root.querySelector('main > :not(h1, [aria-busy])')) {
    if (Date.now() > until) throw new Error(`No view is shown but: ${root.textContent}`);
    await settle();
  }
  await settle();
  await settle();
  return root;
}

/** Looking something up takes a few turns. */
export async function find(text: string): Promise<void> {
  await type(one('searchbox'), text);
  await settle();
  await settle();
}

export const cardsShown = (): number => document.querySelectorAll('.saved').length;
