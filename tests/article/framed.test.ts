import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { framedAddress } from '../../lib/article/framed.ts';

/** A page of 1,000 by 1,000 CSS pixels with frames of these addresses and edges. */
function pageOf(...frames: readonly (readonly [src: string, edge: number])[]): Document {
  const { document } = new JSDOM('<!doctype html><body></body>', { url: 'https://front.example/' }).window;
  const size = (element: Element, edge: number) =>
    Object.defineProperties(element, { clientWidth: { value: edge }, clientHeight: { value: edge } });
  size(document.documentElement, 1000);
  for (const [src, edge] of frames) {
    const frame = document.createElement('iframe');
    frame.setAttribute('src', src);
    size(frame, edge);
    document.body.append(frame);
  }
  return document;
}

describe('what a page shows in a frame', () => {
  it('is the largest frame that takes much of the window', () => {
    const page = pageOf(['https://small.example/', 700], ['/text.html', 900], ['https://ad.example/', 300]);
    expect(framedAddress(page)).toBe('https://front.example/text.html');
    expect(framedAddress(pageOf(['https://ad.example/', 300]))).toBeUndefined();
  });

  it.each(['https://[', 'http://a b/', 'javascript:alert(1)', 'data:text/html,hello', 'about:blank'])(
    'is nothing where a hostile page says %s',
    (src) => {
      expect(framedAddress(pageOf([src, 900]))).toBeUndefined();
    },
  );
});
