/** The part of a worker that is used of one which does a single job, tells of it, and is ended. */
export interface OneJobWorker<Order, News> {
  postMessage(order: Order): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<News>) => void) | null;
  addEventListener(type: 'error', onBroken: () => void): void;
}
