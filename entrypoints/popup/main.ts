import '../../assets/styles/reading.css';

/** Milliseconds. A popup that is not in sight is never painted. */
const LONGEST_WAIT = 80;

/** Ends once what the page itself holds has been painted. */
const firstPaint = new Promise<void>((resolve) => {
  new PerformanceObserver(() => resolve()).observe({ type: 'paint', buffered: true });
  setTimeout(resolve, LONGEST_WAIT);
});

void firstPaint.then(() => import('./show-popup.tsx'));
