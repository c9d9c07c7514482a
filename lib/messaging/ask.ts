import { browser } from '../browser/browser.ts';
import { failed, type Result } from '../result.ts';
import { type Envelope, isResult } from './envelope.ts';
import type { BackgroundRequests, ReaderRequests } from './protocol.ts';

const NO_ANSWER = failed(
  'no-answer',
  'Sayso did not answer. What you saved is kept; close this view and open it again.',
);

const envelope = <N extends Envelope['sayso']>(sayso: N, input: Envelope<N>['input']): Envelope<N> => ({
  sayso,
  input,
});

/** Asks the background. Never throws: where nobody answers, the `Result` says so. */
export async function ask<N extends keyof BackgroundRequests>(
  name: N,
  input: BackgroundRequests[N]['in'],
): Promise<Result<BackgroundRequests[N]['out']>> {
  try {
    const reply: unknown = await browser.runtime.sendMessage(envelope(name, input));
    return isResult<BackgroundRequests[N]['out']>(reply) ? reply : NO_ANSWER;
  } catch {
    return NO_ANSWER;
  }
}

/** Asks the content script in a tab's top frame. */
export async function askReader<N extends keyof ReaderRequests>(
  tab: number,
  name: N,
  input: ReaderRequests[N]['in'],
): Promise<Result<ReaderRequests[N]['out']>> {
  try {
    const reply: unknown = await browser.tabs.sendMessage(tab, envelope(name, input), { frameId: 0 });
    return isResult<ReaderRequests[N]['out']>(reply) ? reply : NO_ANSWER;
  } catch {
    return failed('no-reader', 'Sayso is not on this page yet. Open it from the toolbar button.');
  }
}
