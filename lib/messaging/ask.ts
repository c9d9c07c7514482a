import { browser } from '../browser/browser.ts';
import { failed, type Result } from '../result.ts';
import { type Envelope, isResult } from './envelope.ts';
import type { BackgroundRequests, PageRequests, ReaderRequests, RequestName, Requests } from './protocol.ts';

const NO_ANSWER = failed(
  'no-answer',
  'Sayso did not answer. What you saved is kept; close this view and open it again.',
);

const envelope = <N extends Envelope['sayso']>(sayso: N, input: Envelope<N>['input']): Envelope<N> => ({
  sayso,
  input,
});

/** Asks the background, from a page of the extension. Never throws: where nobody answers, the `Result` says so. */
export const ask = <N extends keyof BackgroundRequests>(
  name: N,
  input: BackgroundRequests[N]['in'],
): Promise<Result<BackgroundRequests[N]['out']>> => send(name, input);

/** Asks the background, from the content script of a page. Never throws. */
export const askFromPage = <N extends keyof PageRequests>(
  name: N,
  input: PageRequests[N]['in'],
): Promise<Result<PageRequests[N]['out']>> => send(name, input);

async function send<N extends RequestName>(
  name: N,
  input: Requests[N]['in'],
): Promise<Result<Requests[N]['out']>> {
  try {
    const reply: unknown = await browser.runtime.sendMessage(envelope(name, input));
    return isResult<Requests[N]['out']>(reply) ? reply : NO_ANSWER;
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
