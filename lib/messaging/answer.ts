import { type Browser, browser } from '../browser/browser.ts';
import { failed, type Result } from '../result.ts';
import { isEnvelope, requestNameOf } from './envelope.ts';
import type { RequestName, Requests } from './protocol.ts';

export type Handlers<N extends RequestName> = {
  readonly [K in N]: (
    input: Requests[K]['in'],
    sender: Browser.runtime.MessageSender,
  ) => Promise<Result<Requests[K]['out']>>;
};

type SendResponse = (response: Result<unknown>) => void;

/**
 * The one router of a context: answers each request of the protocol that it has a handler for, from a sender that
 * is let in, and keeps silent otherwise so that others may answer. A handler that throws becomes a `Problem`.
 */
export function answer<N extends RequestName>(
  handlers: Handlers<N>,
  letsIn: (sender: Browser.runtime.MessageSender) => boolean,
): void {
  const isHandled = (name: string): name is N => Object.hasOwn(handlers, name);

  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Browser.runtime.MessageSender, sendResponse: SendResponse) => {
      const name = requestNameOf(message);
      if (name === undefined || !isHandled(name) || !letsIn(sender)) return undefined;
      if (!isEnvelope(message, name)) return undefined;
      handlers[name](message.input, sender).then(sendResponse, (error: unknown) => {
        console.error(`Sayso: ${name}`, error);
        sendResponse(
          failed('unexpected', `Something went wrong (${reasonOf(error)}). What you saved is kept.`),
        );
      });
      return true;
    },
  );
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
