import type { Problem } from '../../result.ts';
import { LibraryProblem, problemOf } from '../problems.ts';
import type { ClaimSearch, SearchAnswer, SearchRequest } from './search-request.ts';

type Asked =
  | { readonly kind: 'refresh' }
  | {
      readonly kind: 'find';
      readonly number: number;
      readonly request: SearchRequest;
      readonly from: number;
      readonly count: number;
    }
  | { readonly kind: 'find all'; readonly number: number; readonly request: SearchRequest };

type Answer =
  | { readonly kind: 'found'; readonly number: number; readonly answer: SearchAnswer }
  | { readonly kind: 'found all'; readonly number: number; readonly ids: readonly string[] }
  | { readonly kind: 'made'; readonly share: number }
  | { readonly kind: 'failed'; readonly number: number; readonly problem: Problem };

/** The part of a worker that is used, from within and from without. */
interface Post<Sent> {
  postMessage(message: Sent): void;
}

/** In the worker: what to do with each message that the page sends. */
export function answering(desk: ClaimSearch, page: Post<Answer>): (asked: Asked) => Promise<void> {
  return async (asked) => {
    if (asked.kind === 'refresh') return desk.refresh();
    const { number, request } = asked;
    try {
      if (asked.kind === 'find')
        page.postMessage({
          kind: 'found',
          number,
          answer: await desk.find(request, asked.from, asked.count),
        });
      else page.postMessage({ kind: 'found all', number, ids: await desk.findAll(request) });
    } catch (error) {
      page.postMessage({ kind: 'failed', number, problem: problemOf(error) });
    }
  };
}

/** In the worker: tells the page how much of the index is made. */
export const tellingMade =
  (page: Post<Answer>) =>
  (share: number): void =>
    page.postMessage({ kind: 'made', share });

interface Waiting {
  readonly settle: (answer: Answer) => void;
  readonly fail: (error: Error) => void;
}

/**
 * In the page: a search that a worker answers, which is started when it is first asked. A worker that breaks fails
 * what was asked of it.
 */
export function searchIn(start: () => Worker): ClaimSearch {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let onMade: (share: number) => void = () => undefined;
  let count = 0;
  const send = (asked: Asked) => {
    worker ??= listenedTo(start());
    worker.postMessage(asked);
  };

  function listenedTo(started: Worker): Worker {
    started.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (data.kind === 'made') return onMade(data.share);
      const asker = waiting.get(data.number);
      waiting.delete(data.number);
      if (data.kind === 'failed') {
        const { code, message, details = [] } = data.problem;
        asker?.fail(new LibraryProblem(code, message, ...details));
      } else asker?.settle(data);
    });
    started.addEventListener('error', ({ message }) => {
      for (const { fail } of waiting.values()) fail(new Error(message));
      waiting.clear();
    });
    return started;
  }

  const answerTo = (asked: (number: number) => Asked): Promise<Answer> =>
    new Promise((settle, fail) => {
      const number = ++count;
      waiting.set(number, { settle, fail });
      send(asked(number));
    });

  return {
    // One that is not started yet reads the library as it is then.
    refresh: () => worker?.postMessage({ kind: 'refresh' }),
    watchMaking(watcher) {
      onMade = watcher;
    },
    async find(request, from, size) {
      const found = await answerTo((number) => ({ kind: 'find', number, request, from, count: size }));
      if (found.kind !== 'found') throw new Error('The search gave another answer than was asked for.');
      return found.answer;
    },
    async findAll(request) {
      const found = await answerTo((number) => ({ kind: 'find all', number, request }));
      if (found.kind !== 'found all') throw new Error('The search gave another answer than was asked for.');
      return found.ids;
    },
  };
}
