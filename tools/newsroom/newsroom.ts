import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const OUTLETS = join(import.meta.dirname, 'outlets');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
};

export interface Newsroom {
  /** The address of a page of an outlet: `url('harbour-courier', 'ferry-fire.html')`. */
  url(outlet: string, page?: string): string;
  /** What was asked of it, as host and path, in order. */
  readonly requests: readonly string[];
  /** From now on serves this in place of a page, as when an outlet edits an article. */
  revise(outlet: string, page: string, edit: (html: string) => string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Serves the outlets of the demonstration, each under a host of its own (`harbour-courier.localhost`), which
 * browsers resolve to this machine. Port 0 takes a free one.
 */
export async function openNewsroom({ port = 0, folder = OUTLETS } = {}): Promise<Newsroom> {
  const requests: string[] = [];
  const revised = new Map<string, string>();
  const server = createServer(async (request, response) => {
    const host = request.headers.host ?? '';
    const path = pathOf(request.url);
    requests.push(`${host}${path}`);
    const file = fileOf(folder, host, path);
    if (file === undefined) return notFound(response);
    try {
      const content = revised.get(file) ?? (await readFile(file));
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      response.setHeader('content-type', type).setHeader('cache-control', 'no-store');
      response.end(type.startsWith('text/html') ? withOrigin(String(content), host) : content);
    } catch {
      notFound(response);
    }
  });
  const at = await listen(server, port);
  return {
    requests,
    url: (outlet, page = '') => `http://${outlet}.localhost:${at}/${page}`,
    async revise(outlet, page, edit) {
      const file = join(folder, outlet, page);
      revised.set(file, edit(revised.get(file) ?? (await readFile(file, 'utf8'))));
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const pathOf = (url = '/'): string => {
  const { pathname } = new URL(url, 'http://localhost');
  return pathname.endsWith('/') ? `${pathname}index.html` : pathname;
};

/** The file behind a request; nothing for a path that leads out of the outlet's folder. */
function fileOf(folder: string, host: string, path: string): string | undefined {
  const outlet = /^([a-z0-9-]+)\.localhost(:\d+)?$/.exec(host)?.[1];
  if (outlet === undefined) return undefined;
  const home = join(folder, outlet) + sep;
  try {
    const file = normalize(join(home, decodeURIComponent(path)));
    return file.startsWith(home) ? file : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Pages that state their own address say `{{origin}}`, and of another outlet's `{{origin:northern-ledger}}`, since the
 * port is only known here.
 */
const withOrigin = (html: string, host: string) =>
  html.replace(/\{\{origin(?::([a-z0-9-]+))?\}\}/g, (_, outlet?: string) =>
    outlet === undefined ? `http://${host}` : `http://${outlet}.localhost${/:\d+$/.exec(host)?.[0] ?? ''}`,
  );

function notFound(response: ServerResponse): void {
  response.statusCode = 404;
  response.setHeader('content-type', 'text/plain; charset=utf-8');
  response.end('There is no such page in the newsroom.');
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('The newsroom has no port.'));
      else resolve(address.port);
    });
  });
}
