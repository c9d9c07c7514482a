import { claimKey } from '../../lib/annotation/claim-key.ts';
import { identityOf, newArticleOf, savedClaimOf } from '../../lib/annotation/describe-claim.ts';
import type { Claim } from '../../lib/attribution/claim.ts';
import { rejectFinding } from '../../lib/library/reject.ts';
import { dropDraft } from '../../lib/library/writer.ts';
import { announcePage } from '../../lib/messaging/page-news.ts';
import type { PageView } from '../../lib/messaging/protocol.ts';
import { done, failed, type Result } from '../../lib/result.ts';
import { openPage } from './open-page.ts';
import { whereKept } from './private-windows.ts';
import { saveOne } from './save-one.ts';

const CHANGED = failed(
  'page-changed',
  'The page has changed since, and the claim is no longer there. Nothing was saved; point at the claim again.',
);

/** Saves the claim of that key as the page has it now. Of what the page itself sends, only the key is believed. */
export const saveFromPage = (tab: number, key: string): Promise<Result<null>> =>
  withClaim(tab, key, async (view, claim) => {
    const page = identityOf(view.article);
    const draft = view.drafts.find((one) => one.claim === key);
    const saved = await whereKept(tab, () =>
      saveOne(newArticleOf(view.article, view.findings), {
        claim: savedClaimOf(view.article, claim),
        tags: draft?.tags ?? [],
        note: draft?.note ?? '',
        stance: draft?.stance ?? null,
        ...(draft?.status && { status: draft.status }),
        ...(draft?.codes && { codes: draft.codes }),
        origin: view.corrected.includes(key) ? 'corrected' : 'found',
      }),
    );
    if (saved.ok && draft) await dropDraft(page, key);
    return saved;
  });

/** Hides the finding of that key, because the reader says that it is no claim. */
export const rejectFromPage = (tab: number, key: string): Promise<Result<null>> =>
  withClaim(tab, key, ({ article }, claim) => {
    const { content } = savedClaimOf(article, claim);
    const rejection = { page: identityOf(article), claim: key, content, when: new Date().toISOString() };
    return whereKept(tab, () => rejectFinding(rejection));
  });

async function withClaim(
  tab: number,
  key: string,
  act: (view: PageView, claim: Claim) => Promise<Result<unknown>>,
): Promise<Result<null>> {
  const opened = await openPage(tab);
  if (!opened.ok) return opened;
  const claim = opened.value.findings.claims.find((one) => claimKey(one) === key);
  if (!claim) return CHANGED;
  const acted = await act(opened.value, claim);
  if (!acted.ok) return acted;
  const again = await openPage(tab);
  if (again.ok) await announcePage(again.value);
  return done(null);
}
