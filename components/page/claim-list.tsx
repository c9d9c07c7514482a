import { useState } from 'preact/hooks';
import { claimKey } from '../../lib/annotation/claim-key.ts';
import type { Claim } from '../../lib/attribution/claim.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { claimGroups, filteredGroups, upTo } from '../source/claim-groups.ts';
import { t } from '../wording/words.ts';
import type { OpenClaim } from './claim-entry.tsx';
import { useGrowth } from './growth.ts';
import { useScrollAlong } from './in-view.ts';
import { useListFocus } from './list-focus.ts';
import type { PageSession } from './page-session.ts';
import { SourceGroup } from './source-group.tsx';

interface ClaimListProps {
  readonly session: PageSession;
  readonly text: string;
  readonly claims: readonly Claim[];
  /** The `claimKey` of the claim that the page shows. */
  readonly inView?: string | undefined;
  /** Without filter and "save all". */
  readonly isPlain?: boolean;
}

/** The claims as a play is printed: who speaks, then what is said, in the order of the page. */
export function ClaimList({ session, text, claims, inView, isPlain = false }: ClaimListProps) {
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState<OpenClaim | null>(null);
  const wordsOf = ({ content, cue }: Claim) =>
    [cue?.text, ...content.map(({ start, end }) => text.slice(start, end))].join(' ');
  const all = claimGroups(claims);
  const names = all.map(({ name }) => name).filter(Boolean);
  const groups = filteredGroups(all, wordsOf, typed);
  const left = groups.flatMap((group) => group.claims);
  const keys = left.map(claimKey);
  const focus = useListFocus(keys);
  useScrollAlong(focus.list, inView);
  const limit = useGrowth(keys.length);
  const unsaved = left.filter((claim) => !session.saved.value.has(claimKey(claim)));

  return (
    <>
      {!isPlain && (
        <div class="list-tools">
          <Filter typed={typed} onType={setTyped} />
          <Button
            look="outlined"
            icon="save"
            disabled={unsaved.length === 0}
            onPress={() => void session.saveAll(left)}
          >
            {unsaved.length === 0 ? t('claims.allSaved') : t('claims.saveAll', unsaved.length)}
          </Button>
        </div>
      )}
      {typed !== '' && (
        <output class="small muted filter-result">
          {left.length === 0 ? t('claims.noMatch') : t('count.claims', left.length)}
        </output>
      )}
      <div ref={focus.list}>
        {upTo(groups, limit).map(({ group, shown }) => (
          <SourceGroup
            key={`${group.name}-${group.claims[0]?.sentence.start}`}
            {...{ session, text, group, shown, focus, open, setOpen, keys, inView }}
            others={names.filter((name) => name !== group.name)}
          />
        ))}
      </div>
    </>
  );
}

const Filter = ({ typed, onType }: { readonly typed: string; readonly onType: (typed: string) => void }) => (
  <label class="filter">
    <span class="unseen">{t('claims.filter')}</span>
    <Icon name="search" />
    <input
      type="search"
      dir="auto"
      placeholder={t('claims.filter')}
      value={typed}
      onInput={(event) => onType(event.currentTarget.value)}
    />
  </label>
);
