import type { FollowInView } from '../../components/page/in-view.ts';
import { ReadingSurface, type ReadingSurfaceProps } from '../../components/page/reading-surface.tsx';
import { claimKey } from '../../lib/annotation/claim-key.ts';
import type { PageView } from '../../lib/messaging/protocol.ts';
import { done, failed, type Result } from '../../lib/result.ts';
import { askOf } from '../../tests/fixtures/surfaces/answering.ts';
import { FRESH_VIEW, VISITED_VIEW } from '../../tests/fixtures/surfaces/views.ts';
import { CARD_SCENES } from './card-scenes.tsx';
import { LIBRARY_SCENES } from './library-scenes.tsx';
import type { Scene } from './scene.ts';

/** A page that shows its third claim. */
const thirdInView: FollowInView = (_tab, _spans, onInView) => {
  onInView(2);
  return () => {};
};

/** A page that takes long, two fifths of it read. */
const someProgress: ReadingSurfaceProps['progress'] = (onProgress) => {
  onProgress({ tab: 7, share: 0.4 });
  return () => {};
};

const reading = (
  surface: string,
  opened: Result<PageView> | 'never',
  props: Partial<ReadingSurfaceProps> = {},
): Scene => ({
  surface,
  show: () => (
    <ReadingSurface
      ask={askOf(opened)}
      tab={7}
      shown={{ attitudes: true, threshold: 0 }}
      access={{ has: async () => false, request: async () => true }}
      onOpenLibrary={() => {}}
      onOpenSettings={() => {}}
      onOpenPanel={surface === 'surface-popup' ? () => {} : undefined}
      tagStyles={async () => [{ tag: 'ferry safety', colour: 'teal' }]}
      {...(surface === 'surface-sidepanel' && { inView: thirdInView })}
      tagsInUse={async () => ['ferry safety', 'crew', 'ministry', 'minister', 'follow up']}
      {...props}
    />
  ),
});

const { findings, article } = FRESH_VIEW;
const without = (change: Partial<PageView>): Result<PageView> =>
  done({ ...FRESH_VIEW, findings: { ...findings, claims: [], organisations: [] }, ...change });

/** The first finding said to be no claim, in a browser without highlights. */
const REJECTED_VIEW: PageView = {
  ...FRESH_VIEW,
  findings: { ...findings, claims: findings.claims.slice(1) },
  rejected: findings.claims.slice(0, 1).map((claim) => ({ claim, rejection: claimKey(claim) })),
  isHighlighted: false,
};

/** Every surface in every state, by the name of its picture. */
export const SCENES: Readonly<Record<string, Scene>> = {
  'popup-fresh': reading('surface-popup', done(FRESH_VIEW)),
  'popup-visited': reading('surface-popup', done(VISITED_VIEW)),
  'popup-rejected': reading('surface-popup', done(REJECTED_VIEW)),
  'popup-finding': reading('surface-popup', 'never'),
  'popup-finding-long': reading('surface-popup', 'never', { progress: someProgress }),
  'popup-closed': reading('surface-popup', failed('page-closed', '')),
  'popup-error': reading(
    'surface-popup',
    failed('no-answer', 'Sayso did not answer. What you saved is kept; close this view and open it again.'),
  ),
  'popup-nothing': reading('surface-popup', without({})),
  'popup-no-article': reading(
    'surface-popup',
    without({
      article: { ...article, kind: 'no article', metadata: { authors: [], origins: {}, headline: 'Today' } },
    }),
  ),
  'popup-empty': reading('surface-popup', without({ article: { ...article, text: '' } })),
  'popup-other-language': reading('surface-popup', without({ language: 'fi' })),
  'panel-visited': reading('surface-sidepanel', done(VISITED_VIEW)),
  ...CARD_SCENES,
  ...LIBRARY_SCENES,
};
