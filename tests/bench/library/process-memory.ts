import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** What some of a browser's processes hold, together. Linux tells, no other. */
export interface ProcessMemory {
  /** Megabytes now. */
  now(): number;
  /** The most, in megabytes, since this was asked last: no less than the most that they held at one time. */
  most(): number;
  /** Seconds of the processor that they have used. */
  used(): number;
}

/**
 * The processes for an extension: its pages, workers and background.
 *
 * @param browser The number of the browser's own process.
 */
export const extensionMemory = (browser: number): ProcessMemory =>
  memoryOf(() => childrenOf(browser).filter((pid) => read(pid, 'cmdline').includes('--extension-process')));

/** The browser's own process, which keeps files that are not saved yet, and the databases. */
export const browserMemory = (browser: number): ProcessMemory => memoryOf(() => [browser]);

function memoryOf(pids: () => readonly number[]): ProcessMemory {
  const sum = (all: readonly number[], name: string) =>
    all.reduce((total, pid) => total + megabytes(pid, name), 0);
  return {
    used: () => pids().reduce((total, pid) => total + processorSeconds(pid), 0),
    now: () => sum(pids(), 'VmRSS'),
    most() {
      const all = pids();
      const most = sum(all, 'VmHWM');
      for (const pid of all) writeFileSync(`/proc/${pid}/clear_refs`, FORGET_MOST);
      return most;
    },
  };
}

/** Makes Linux count a process's most from now on. */
const FORGET_MOST = '5';

function childrenOf(parent: number): number[] {
  const children = readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && Number(/^PPid:\s+(\d+)/m.exec(read(pid, 'status'))?.[1]) === parent);
  return children.flatMap((pid) => [pid, ...childrenOf(pid)]);
}

/** Nothing of a process that has ended meanwhile. */
const megabytes = (pid: number, name: string): number =>
  Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(read(pid, 'status'))?.[1] ?? 0) / 1000;

/** Linux counts in hundredths. */
const TICKS_PER_SECOND = 100;

/** Of all its threads, for itself and in the kernel: two fields after the name, which may have spaces in it. */
function processorSeconds(pid: number): number {
  const [, fields = ''] = read(pid, 'stat').split(') ');
  const [, , , , , , , , , , , own = '0', kernel = '0'] = fields.split(' ');
  return (Number(own) + Number(kernel)) / TICKS_PER_SECOND;
}

/** Empty for a process that is gone. */
function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
