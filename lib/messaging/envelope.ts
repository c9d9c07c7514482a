import type { Result } from '../result.ts';
import type { RequestName, Requests } from './protocol.ts';

/** How a request travels: its name under a key of our own, so that other messages are told apart from ours. */
export interface Envelope<N extends RequestName = RequestName> {
  readonly sayso: N;
  readonly input: Requests[N]['in'];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The name that a message carries, or nothing where it is none of ours. */
export const requestNameOf = (message: unknown): string | undefined =>
  isRecord(message) && typeof message.sayso === 'string' ? message.sayso : undefined;

/** Both ends are built from the same protocol, so the frame is checked here and the payload by the compiler. */
export const isEnvelope = <N extends RequestName>(message: unknown, name: N): message is Envelope<N> =>
  isRecord(message) && message.sayso === name && 'input' in message;

export const isResult = <T>(reply: unknown): reply is Result<T> => {
  if (!isRecord(reply)) return false;
  if (reply.ok === true) return 'value' in reply;
  return reply.ok === false && isRecord(reply.problem) && typeof reply.problem.message === 'string';
};
