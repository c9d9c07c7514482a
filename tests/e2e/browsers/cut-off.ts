import type { Page } from 'puppeteer-core';

/**
 * What of a surface is cut off or stands beside the window, a line each. Tables may be scrolled within their frame, and
 * shorten what a cell holds: the claim that is opened beside them shows all of it.
 */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const name = (element: Element) => element.outerHTML.slice(0, 120);
    const hides = (element: Element) => /hidden|clip|auto|scroll/.test(getComputedStyle(element).overflowX);
    const isInTableFrame = (element: Element): boolean => {
      for (let at = element.parentElement; at; at = at.parentElement)
        if (hides(at) && at.querySelector('table, svg')) return true;
      return false;
    };
    const seen = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
      (element) =>
        element.checkVisibility() &&
        !element.closest('.unseen, svg, option, table') &&
        !isInTableFrame(element),
    );
    const beside = seen.filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < -1 || right > innerWidth + 1);
    });
    const shortened = seen.filter(
      (element) =>
        hides(element) &&
        element.scrollWidth > element.clientWidth + 1 &&
        !element.querySelector('table, svg') &&
        !element.matches('input, select, textarea'),
    );
    return [
      ...(scrollWidth > clientWidth ? [`scrolls sideways: ${scrollWidth} in ${clientWidth} pixels`] : []),
      ...beside.slice(0, 5).map((element) => `beside the window: ${name(element)}`),
      ...shortened.slice(0, 5).map((element) => `cut off: ${name(element)}`),
    ];
  });
