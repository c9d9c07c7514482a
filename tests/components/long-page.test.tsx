// @vitest-environment jsdom
import './spoken.ts';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { ReadingSurface, type ReadingSurfaceProps } from '../../components/page/reading-surface.tsx';
import type { PageView } from '../../lib/messaging/protocol.ts';
import { done, type Result } from '../../lib/result.ts';
import { askOf } from '../fixtures/surfaces/answering.ts';
import { FRESH_VIEW } from '../fixtures/surfaces/views.ts';
import { settle, show } from './show.ts';

it('says of a long page how far its reading is, and then shows what was found', async () => {
  let hear: Parameters<NonNullable<ReadingSurfaceProps['progress']>>[0] = () => {};
  let answer = (_: Result<PageView>) => {};
  const answering = askOf(done(FRESH_VIEW), []);
  const root = await show(
    <ReadingSurface
      ask={(name, input) =>
        name === 'page.open'
          ? new Promise((resolve) => {
              answer = () => resolve(answering(name, input));
            })
          : answering(name, input)
      }
      tab={7}
      shown={{ attitudes: true, threshold: 0 }}
      access={{ has: async () => false, request: async () => true }}
      progress={(onProgress) => {
        hear = onProgress;
        return () => {};
      }}
      onOpenLibrary={() => {}}
      onOpenSettings={() => {}}
    />,
  );
  expect(root.querySelector('progress')).toBeNull();
  await act(async () => hear({ tab: 8, share: 0.9 }));
  expect(root.querySelector('progress')).toBeNull();
  await act(async () => hear({ tab: 7, share: 0.4 }));
  expect(root.querySelector('progress')?.value).toBe(0.4);
  expect(root.textContent).toContain('This is a long page.');
  answer(done(FRESH_VIEW));
  await settle();
  expect(root.querySelector('progress')).toBeNull();
  expect(root.querySelectorAll('article').length).toBeGreaterThan(0);
});
