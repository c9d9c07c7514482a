/** How long a page must be quiet before it is looked at, and how long that is waited for at most. Milliseconds. */
const QUIET = 500;
const MOST_RESTLESS = 3_000;
/** Between two looks at one address: more and more where nothing of the article changes. Milliseconds. */
const LEAST_BETWEEN = 2_000;
const MOST_BETWEEN = 60_000;

/** Text comes and goes by more than nodes: a page unfolds it by a class, a style or an attribute. */
const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open'],
};

interface PageWatch {
  /** Watches a part of the page that its document's changes do not tell of, too. */
  readonly also: (part: Node) => void;
}

/**
 * Calls `tell` when what was read of a page is no longer what it shows: text that comes late or is replaced, another
 * article by a click that loads no page; and when the page is brought back from the browser's memory. Looks only after
 * the page has changed, in idle time, while it is seen, and ever more seldom where the changes are none of the
 * article's, until its reader presses something there.
 */
export function watchPage(
  window: Window & typeof globalThis,
  hasChanged: () => Promise<boolean>,
  tell: () => void,
): PageWatch {
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

  const soon = () => {
    between = LEAST_BETWEEN;
    lookedAt = Number.NEGATIVE_INFINITY;
  };

  const later = () => {
    if (document.hidden) return;
    const now = performance.now();
    if (location.href !== address) {
      address = location.href;
      soon();
    }
    restlessSince ??= now;
    const quiet = Math.min(now + QUIET, restlessSince + MOST_RESTLESS);
    clearTimeout(timer);
    timer = setTimeout(() => whenIdle(window, () => void look()), Math.max(quiet, lookedAt + between) - now);
  };

  const observer = new window.MutationObserver(later);
  observer.observe(document, WATCHED);
  for (const event of ['popstate', 'hashchange'] as const) window.addEventListener(event, later);
  // Whoever showed the page has turned to the one that stood in its place meanwhile.
  window.addEventListener('pageshow', ({ persisted }) => persisted && tell());
  document.addEventListener('visibilitychange', later);
  // What a press unfolds is wanted now, however restless the page was before. A key that presses makes a click, too.
  window.addEventListener('click', ({ isTrusted }) => isTrusted && soon(), { capture: true, passive: true });
  return { also: (part) => observer.observe(part, WATCHED) };
}

const whenIdle = (window: Window & typeof globalThis, act: () => void): void => {
  window.requestIdleCallback(act, { timeout: QUIET });
};
