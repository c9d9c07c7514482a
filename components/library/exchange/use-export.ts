import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExportFormat, ExportOptions } from '../../../lib/exchange/export-format.ts';
import type { ExportSource } from '../../../lib/exchange/export-source.ts';
import { writeFile } from '../../../lib/exchange/write-file.ts';
import { saveFile } from '../../chart/save-picture.ts';

export type ExportState =
  | { readonly kind: 'idle' }
  /** `share` of the work that is done, 0 to 1. */
  | { readonly kind: 'writing'; readonly share: number }
  | { readonly kind: 'failed' };

export interface ExportJob {
  readonly format: ExportFormat;
  readonly source: ExportSource;
  readonly options: ExportOptions;
  readonly fileName: string;
  /** How many claims there are, for telling how far the writing is. */
  readonly claims: number;
}

/** Writes one file at a time and hands it to the browser. Leaving the page ends it. */
export function useExport(onSaved: (fileName: string) => void) {
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  async function start({ format, source, options, fileName, claims }: ExportJob) {
    const controller = new AbortController();
    running.current = controller;
    setState({ kind: 'writing', share: 0 });
    let done = 0;
    const onProgress = (more: number) => {
      done += more;
      setState({ kind: 'writing', share: Math.min(done / Math.max(claims * format.passes, 1), 1) });
    };
    try {
      saveFile(fileName, await writeFile(format, source, options, { signal: controller.signal, onProgress }));
      setState({ kind: 'idle' });
      onSaved(fileName);
    } catch {
      if (!controller.signal.aborted) setState({ kind: 'failed' });
    }
  }
  function cancel() {
    running.current?.abort();
    setState({ kind: 'idle' });
  }
  return { state, start, cancel };
}
