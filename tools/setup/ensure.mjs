/**
 * Makes sure that what the project needs is installed, then runs a tool on the Node that the project pins:
 *
 *     node tools/setup/ensure.mjs TOOL.ts [ARGUMENTS...]
 *
 * Plain JavaScript, since it has to run on Node 20 with nothing installed. It speaks on stderr only, so that what a
 * tool prints can be read by a machine.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';

const ROOT = resolve(import.meta.dirname, '../..');
const PINNED_NODE = join(ROOT, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
/** The first version that runs TypeScript without being asked to. */
const TYPES_SINCE = [22, 18];

const say = (words) => process.stderr.write(`${words}\n`);

if (!isInstalled()) install();
const node = nodeForTypes();
if (node) run(node, process.argv.slice(2));
else {
  say(
    'The Node that this project pins could not be installed. Allow install scripts (npm config set ignore-scripts false) and run "npm ci", or use Node 22.18 or later.',
  );
  process.exitCode = 1;
}

/** Compares what is installed with the lockfile, package by package: dates say little after a checkout. */
function isInstalled() {
  const wanted = packagesOf('package-lock.json');
  const present = packagesOf('node_modules/.package-lock.json');
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || present[path]?.version === version || (optional && !present[path]),
  );
}

function packagesOf(lockfile) {
  try {
    return JSON.parse(readFileSync(join(ROOT, lockfile), 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

function install() {
  say('Installing what Sayso is built with (npm ci) …');
  // Its words go to stderr as well: stdout belongs to the tool.
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status === 0) return;
  say('Installing failed. Check the connection to the npm registry, then run the command again.');
  process.exit(1);
}

function nodeForTypes() {
  if (existsSync(PINNED_NODE)) return PINNED_NODE;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [sinceMajor, sinceMinor] = TYPES_SINCE;
  const isEnough = major > sinceMajor || (major === sinceMajor && minor >= sinceMinor);
  return isEnough ? process.execPath : undefined;
}

function run(command, args) {
  const tool = spawn(command, args, { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => tool.kill(signal));
  tool.on('error', (error) => {
    say(`The tool could not be started: ${error.message}`);
    process.exitCode = 1;
  });
  tool.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
  });
}
