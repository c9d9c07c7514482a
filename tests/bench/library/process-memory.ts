import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** What the browser's process for an extension holds, its pages, workers and background together. Linux tells, no other. */
export interface ProcessMemory {
  /** Megabytes now. */
  now(): number;
  /** The most, in megabytes, since this was asked last. */
  most(): number;
}

/** @param browser The number of the browser's own process. */
export function extensionMemory(browser: number): ProcessMemory {
  const pids = () =>
    childrenOf(browser).filter((pid) => read(pid, 'cmdline').includes('--extension-process'));
  return {
    now: () => Math.max(...pids().map((pid) => megabytes(pid, 'VmRSS')), Number.NEGATIVE_INFINITY),
    most() {
      const all = pids();
      const most = Math.max(...all.map((pid) => megabytes(pid, 'VmHWM')), Number.NEGATIVE_INFINITY);
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

const megabytes = (pid: number, name: string): number =>
  Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(read(pid, 'status'))?.[1]) / 1000;

/** Empty for a process that is gone. */
function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
