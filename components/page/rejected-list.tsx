import type { RejectedClaim } from '../../lib/annotation/part-rejected.ts';
import { Button } from '../controls/button.tsx';
import { t } from '../wording/words.ts';
import type { PageSession } from './page-session.ts';

interface RejectedListProps {
  readonly session: PageSession;
  readonly text: string;
  readonly rejected: readonly RejectedClaim[];
}

/** What the reader said is no claim, folded away, with the way back. */
export const RejectedList = ({ session, text, rejected }: RejectedListProps) =>
  rejected.length > 0 && (
    <details class="attitudes">
      <summary>
        {t('rejected.title')} <span class="count">{rejected.length}</span>
      </summary>
      <p class="small muted">{t('rejected.why')}</p>
      <ul class="apart">
        {rejected.map((one) => (
          <li key={one.rejection} class="source-none">
            <p class="quote" dir="auto">
              {one.claim.content.map(({ start, end }) => text.slice(start, end)).join(' … ')}
            </p>
            <div class="claim-actions">
              <Button look="plain" icon="restore" onPress={() => void session.bringBack([one])}>
                {t('rejected.bringBack')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
