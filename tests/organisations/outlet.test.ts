import { describe, expect, it } from 'vitest';
import { namesIn, outlets } from './finder-under-test.ts';

describe('the outlet', () => {
  it.each([
    [undefined, 'https://www.bbc.co.uk/news/1', 'BBC'],
    ['The Guardian | World', 'https://www.theguardian.com/world', 'The Guardian'],
    [undefined, 'https://www.theguardian.com/world', 'The Guardian'],
    ['www.dw.com', 'https://www.dw.com/en/a-1', 'Deutsche Welle'],
    ['Harbour Times', 'https://harbour.example.com.au/a', 'Harbour Times'],
    [undefined, 'https://news.harbour-times.co.nz/a', 'Harbour Times'],
  ])('of site name %s at %s is %s', (siteName, url, name) => {
    expect(outlets.of(siteName, url)).toMatchObject({ name, kind: 'media' });
  });

  it('has the name under which another page cites it', () => {
    const cited = namesIn('Two officials told The Guardian that the vote was off.').organisations;
    expect(cited.map(({ name }) => name)).toEqual([
      outlets.of(undefined, 'https://www.theguardian.com/')?.name,
    ]);
  });

  it('is unknown where neither the page nor its address tells', () => {
    expect(outlets.of(' ', 'not an address')).toBeUndefined();
  });
});
