import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { COMPARE_VIEWS, type CompareViewName } from '../../components/compare/compare-place.ts';
import { control, press } from '../../tools/browsers/controls.ts';
import { downloaded } from '../../tools/browsers/downloads.ts';
import { complaints, setTone, TONES } from './browsers/axe.ts';
import { openComparison, openFirst, saveTheFire } from './browsers/comparing.ts';
import { inChromium } from './browsers/in-browsers.ts';

inChromium('a comparison, to look at and to take along', (scene) => {
  it('begins with what three outlets report of a fire', () => saveTheFire(scene()));

  it.each([...TONES])('gives axe nothing to say of any view, opened and closed, in %s', async (tone) => {
    const library = await openComparison(scene().browser, '');
    await setTone(library, tone);
    for (const view of COMPARE_VIEWS) {
      await library.evaluate((name) => {
        location.hash = `#compare?as=${name}`;
      }, view);
      await library.waitForFunction(
        (at) =>
          document.querySelectorAll('.compare [role=tab]')[at]?.getAttribute('aria-selected') === 'true',
        {},
        COMPARE_VIEWS.indexOf(view),
      );
      if (view === 'claims') await press(library, 'Why, and what differs');
      else await openFirst(library);
      expect(await complaints(library), view).toEqual([]);
    }
    await library.close();
  });

  it.each([...COMPARE_VIEWS])('saves the %s as SVG, PNG and CSV', async (view: CompareViewName) => {
    const { browser } = scene();
    const library = await openComparison(browser, `as=${view}`);
    const save = async (kind: string) => {
      await control(library, 'button', new RegExp(`${kind}: `));
      return readFileSync(await downloaded(browser.downloads, () => press(library, new RegExp(`${kind}: `))));
    };
    const svg = (await save('SVG')).toString();
    expect(svg).toMatch(/^<svg/);
    expect(svg).not.toContain('var(--');
    expect((await save('PNG')).subarray(1, 4).toString()).toBe('PNG');
    expect((await save('CSV')).toString().split('\r\n').length).toBeGreaterThan(2);
    await library.close();
  });
});
