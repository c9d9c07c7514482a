import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExportAsked, WriteExport } from '../../../lib/library/exports/worker-export.ts';
import type { Problem } from '../../../lib/result.ts';
import { saveFile } from '../../chart/save-picture.ts';

export type ExportState =
  | { readonly kind: 'idle' }
  /** `share` of the work that is done, 0 to 1. */
  | { readonly kind: 'writing'; readonly share: number }
  | { readonly kind: 'failed'; readonly problem: Problem };

export interface ExportJob {
  readonly asked: ExportAsked;
  readonly fileName: string;
  /** How many claims are gone through until it is written. */
  readonly claims: number;
}

/** Writes one file at a time and hands it to the browser. Leaving the page ends it. */
export function useExport(write: WriteExport, onSaved: (fileName: string) => void) {
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  async function start({ asked, fileName, claims }: ExportJob) {
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    setState({ kind: 'writing', share: 0 });
    let done = 0;
    const onProgress = (more: number) => {
      done += more;
      setState({ kind: 'writing', share: Math.min(done / Math.max(claims, 1), 1) });
    };
    const written = await write(asked, { signal, onProgress });
    if (signal.aborted) return;
    setState(written.ok ? { kind: 'idle' } : { kind: 'failed', problem: written.problem });
    if (!written.ok) return;
    saveFile(fileName, written.value);
    onSaved(fileName);
  }
  function cancel() {
    running.current?.abort();
    setState({ kind: 'idle' });
  }
  return { state, start, cancel };
}
