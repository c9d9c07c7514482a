import { useEffect, useState } from 'preact/hooks';
import type { Claim } from '../../lib/attribution/claim.ts';
import type { PageView } from '../../lib/messaging/protocol.ts';
import { Tabs } from '../controls/tabs.tsx';
import { SourcingStrip } from '../source/sourcing-strip.tsx';
import { t } from '../wording/words.ts';
import { ArticleHead } from './article-head.tsx';
import { ClaimList } from './claim-list.tsx';
import { type FollowInView, useClaimInView } from './in-view.ts';
import { NamesOfPage } from './names-of-page.tsx';
import { NotHere } from './not-here.tsx';
import type { PageSession } from './page-session.ts';
import { Failed, Finding, insteadOfClaims } from './page-states.tsx';
import { RejectedList } from './rejected-list.tsx';
import { type FollowWanted, useWanted, type Wanted } from './wanted.ts';

/** What the reader wants to see of what was found. */
export interface Shown {
  readonly attitudes: boolean;
  /** Claims less sure than this are left out; 0 to 1. */
  readonly threshold: number;
  /** How far the reader may be with a claim; as Sayso comes with them where absent. */
  readonly statuses?: readonly string[];
  /** The name that codes are kept with; nothing is said of it where absent. */
  readonly creator?: string;
}

interface PageReaderProps {
  readonly session: PageSession;
  readonly shown: Shown;
  readonly inView?: FollowInView | undefined;
  readonly wanted?: FollowWanted | undefined;
}

/** The whole of a page's findings: the popup and the side panel are this, at two widths. */
export function PageReader({ session, shown, inView, wanted }: PageReaderProps) {
  useEffect(() => void session.open(), [session]);
  const phase = session.phase.value;
  if (phase.kind === 'open') return <OpenPage {...{ session, shown, inView, wanted }} view={phase.view} />;
  return (
    <>
      <h1 class="unseen">{t('extName')}</h1>
      {phase.kind === 'finding' ? (
        <Finding share={phase.share} />
      ) : (
        <Failed problem={phase.problem} onRetry={() => void session.open()} />
      )}
    </>
  );
}

type TabName = 'claims' | 'organisations' | 'people' | 'apart';

function OpenPage({
  session,
  view,
  shown,
  inView,
  wanted: follow,
}: PageReaderProps & { readonly view: PageView }) {
  const [tab, setTab] = useState<TabName>('claims');
  const { article, findings } = view;
  const sure = findings.claims.filter(({ confidence }) => confidence >= shown.threshold);
  const speech = sure.filter(({ act }) => act === 'speech');
  const attitudes = shown.attitudes ? sure.filter(({ act }) => act === 'attitude') : [];
  const apart = session.apart.value;
  const current = useClaimInView(view.tab, speech, inView);
  const wanted = useWanted(view.tab, follow);
  useEffect(() => {
    if (wanted) setTab('claims');
  }, [wanted]);
  const instead = insteadOfClaims(view, speech.length + attitudes.length);

  return (
    <>
      <ArticleHead article={article} savedHeadline={view.savedHeadline} />
      {!view.isHighlighted && <p class="small muted no-highlights">{t('page.noHighlights')}</p>}
      {article.isCut && <p class="small muted cut-short">{t('page.cut')}</p>}
      {speech.length > 0 && <SourcingStrip claims={speech} text={article.text} />}
      <Tabs<TabName>
        label={t('page.views')}
        chosen={tab}
        onChoose={setTab}
        tabs={[
          {
            name: 'claims',
            title: t('page.claims'),
            count: speech.length,
            content: () => (
              <>
                {instead ?? <Claims {...{ session, view, speech, attitudes, wanted }} inView={current} />}
                <RejectedList session={session} text={article.text} rejected={view.rejected} />
              </>
            ),
          },
          {
            name: 'organisations',
            title: t('page.organisations'),
            count: findings.organisations.length,
            content: () => <NamesOfPage of="organisation" {...{ view, session }} />,
          },
          {
            name: 'people',
            title: t('page.people'),
            count: findings.people.length,
            content: () => <NamesOfPage of="person" {...{ view, session }} />,
          },
          ...(apart.length > 0
            ? [
                {
                  name: 'apart' as const,
                  title: t('page.apart'),
                  count: apart.length,
                  content: () => <NotHere session={session} article={article} saved={apart} />,
                },
              ]
            : []),
        ]}
      />
    </>
  );
}

interface ClaimsProps {
  readonly session: PageSession;
  readonly view: PageView;
  readonly speech: readonly Claim[];
  readonly attitudes: readonly Claim[];
  /** The `claimKey` of the claim that the page shows. */
  readonly inView: string | undefined;
  readonly wanted: Wanted | undefined;
}

const Claims = ({ session, view, speech, attitudes, inView, wanted }: ClaimsProps) => (
  <>
    <ClaimList session={session} text={view.article.text} claims={speech} {...{ inView, wanted }} />
    {attitudes.length > 0 && (
      <details class="attitudes">
        <summary>
          {t('page.attitudes')} <span class="count">{attitudes.length}</span>
        </summary>
        <p class="small muted">{t('page.attitudesWhy')}</p>
        <ClaimList session={session} text={view.article.text} claims={attitudes} isPlain />
      </details>
    )}
  </>
);
