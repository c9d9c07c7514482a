import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { done, failed, type Result } from '../../lib/result.ts';

export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

interface Whereabouts {
  readonly title: string;
  /** The environment variable that names another one. */
  readonly variable: string;
  /** Names looked for on the PATH, first match wins. */
  readonly commands: readonly string[];
  readonly paths: readonly string[];
  readonly debianPackage: string;
}

const WHEREABOUTS: Readonly<Record<BrowserName, Whereabouts>> = {
  chromium: {
    title: 'Chromium',
    variable: 'SAYSO_CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    debianPackage: 'chromium',
  },
  firefox: {
    title: 'Firefox',
    variable: 'SAYSO_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debianPackage: 'firefox-esr',
  },
};

/** The path of a browser that is installed. */
export function findBrowser(name: BrowserName): string | undefined {
  const { variable, commands, paths } = WHEREABOUTS[name];
  const named = process.env[variable];
  if (named) return existsSync(named) ? named : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...paths].find((path) => existsSync(path));
}

/** The path of a browser, installed from Debian's packages where there is none and that is permitted. */
export function ensureBrowser(name: BrowserName): Result<string> {
  const present = findBrowser(name) ?? installed(name);
  if (present) return done(present);
  const { title, variable, debianPackage } = WHEREABOUTS[name];
  return failed(
    'no-browser',
    `${title} was not found: install it (on Debian "sudo apt-get install ${debianPackage}"), or set ${variable} to its path.`,
  );
}

function installed(name: BrowserName): string | undefined {
  const { title, variable, debianPackage } = WHEREABOUTS[name];
  if (process.env[variable] || !mayInstall()) return undefined;
  process.stderr.write(`Installing ${title} from Debian's packages …\n`);
  // The package lists of a fresh machine are empty or old, so they come first.
  apt(['update']);
  return apt(['install', '--yes', '--no-install-recommends', debianPackage]) ? findBrowser(name) : undefined;
}

const mayInstall = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');

function apt(args: readonly string[]): boolean {
  const { status } = spawnSync('apt-get', ['--quiet=2', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}
