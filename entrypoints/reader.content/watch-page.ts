/** How long a page must be quiet before it is looked at, and how long that is waited for at most. Milliseconds. */
const QUIET = 500;
const MOST_RESTLESS = 3_000;
/** Between two looks at one address: more and more where nothing of the article changes. Milliseconds. */
const LEAST_BETWEEN = 2_000;
const MOST_BETWEEN = 60_000;

/**
 * Calls `tell` when what was read of a page is no longer what it shows: text that comes late or is replaced, another
 * article by a click that loads no page, a page brought back from the browser's memory. Looks only after the page has
 * changed, in idle time, while it is seen, and ever more seldom where the changes are none of the article's.
 */
export function watchPage(
  window: Window & typeof globalThis,
  hasChanged: () => Promise<boolean>,
  tell: () => void,
): void {
  const { document, location } = window;
  let address = location.href;
  let between = LEAST_BETWEEN;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let restlessSince: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = async () => {
    restlessSince = undefined;
    lookedAt = performance.now();
    const changed = await hasChanged();
    between = changed ? LEAST_BETWEEN : Math.min(between * 2, MOST_BETWEEN);
    if (changed) tell();
  };

  const later = () => {
    if (document.hidden) return;
    const now = performance.now();
    if (location.href !== address) {
      address = location.href;
      between = LEAST_BETWEEN;
      lookedAt = Number.NEGATIVE_INFINITY;
    }
    restlessSince ??= now;
    const quiet = Math.min(now + QUIET, restlessSince + MOST_RESTLESS);
    clearTimeout(timer);
    timer = setTimeout(() => whenIdle(window, () => void look()), Math.max(quiet, lookedAt + between) - now);
  };

  new window.MutationObserver(later).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  for (const event of ['popstate', 'hashchange', 'pageshow'] as const) window.addEventListener(event, later);
  document.addEventListener('visibilitychange', later);
}

const whenIdle = (window: Window & typeof globalThis, act: () => void): void => {
  window.requestIdleCallback(act, { timeout: QUIET });
};
