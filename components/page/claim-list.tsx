import { useEffect, useMemo, useState } from 'preact/hooks';
import { claimKey } from '../../lib/annotation/claim-key.ts';
import type { Claim } from '../../lib/attribution/claim.ts';
import { Button } from '../controls/button.tsx';
import { gapBefore, useVirtualRows } from '../controls/virtual-rows.ts';
import { type ClaimGroup, claimGroups, filteredGroups } from '../source/claim-groups.ts';
import { listRows, passagesOf } from '../source/list-rows.ts';
import { t } from '../wording/words.ts';
import { ClaimEntry, type OpenClaim } from './claim-entry.tsx';
import { ClaimFilter } from './claim-filter.tsx';
import { useGrowth } from './growth.ts';
import { useScrollAlong } from './in-view.ts';
import { useListFocus } from './list-focus.ts';
import type { PageSession } from './page-session.ts';
import { Gap, Slot } from './slot.tsx';
import { SourceGroup, SourceHead } from './source-group.tsx';
import type { Wanted } from './wanted.ts';

interface ClaimListProps {
  readonly session: PageSession;
  readonly text: string;
  readonly claims: readonly Claim[];
  /** The `claimKey` of the claim that the page shows. */
  readonly inView?: string | undefined;
  /** The claim to be at. */
  readonly wanted?: Wanted | undefined;
  /** Without filter and "save all". */
  readonly isPlain?: boolean;
}

/** A row's height in CSS pixels, as most are. */
const ROW = 96;

/** The claims as a play is printed: who speaks, then what is said, in the order of the page. */
export function ClaimList({ session, text, claims, inView, wanted, isPlain = false }: ClaimListProps) {
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState<OpenClaim | null>(null);
  const all = useMemo(() => claimGroups(claims), [claims]);
  const groups = useMemo(() => filteredGroups(all, wordsIn(text), typed), [all, text, typed]);
  const rows = useMemo(() => listRows(groups), [groups]);
  const left = useMemo(() => groups.flatMap((group) => group.claims), [groups]);
  const keys = useMemo(() => left.map(claimKey), [left]);
  const focus = useListFocus(keys);
  useEffect(() => {
    if (!wanted) return;
    setTyped('');
    focus.bring(wanted.claim, 'content');
  }, [wanted]);
  const placeOf = (key: string | undefined) => rows.findIndex((row) => row.key === key);
  const virtual = useVirtualRows({
    list: focus.list,
    count: rows.length,
    estimate: ROW,
    held: placeOf(focus.held),
  });
  useScrollAlong(focus.list, inView, (claim) => virtual.scrollTo(Math.max(0, placeOf(claim))));
  const limit = useGrowth(virtual.rows.length);
  const shown = virtual.rows.slice(0, limit).flatMap(({ index }, at) => {
    const row = rows[index];
    return row ? [{ row, index, gap: gapBefore(virtual, at) }] : [];
  });
  const unsaved = left.filter((claim) => !session.saved.value.has(claimKey(claim)));
  const names = all.map(({ name }) => name).filter(Boolean);

  async function joinSources(group: ClaimGroup, into: string) {
    const isJoined = await session.joinSources(group, into);
    const [first] = group.claims;
    if (isJoined && first) focus.bring(claimKey(first), 'content');
  }

  return (
    <>
      {!isPlain && (
        <div class="list-tools">
          <ClaimFilter typed={typed} onType={setTyped} />
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
      <div class="claim-list" ref={focus.list}>
        {passagesOf(shown).map(({ group, rows: passage }) => (
          <SourceGroup key={`${group.name}-${group.claims[0]?.sentence.start}`} group={group}>
            {passage.map(({ row, index, gap }) => (
              <Slot key={row.key} {...{ row, index, gap }} measure={virtual.measure}>
                {row.kind === 'source' ? (
                  <SourceHead
                    group={group}
                    others={names.filter((name) => name !== group.name)}
                    onJoin={(into) => void joinSources(group, into)}
                  />
                ) : (
                  <ClaimEntry
                    {...{ session, text, focus, open, setOpen, keys, inView }}
                    claim={row.claim}
                    before={row.before}
                    after={row.after}
                    position={row.position}
                  />
                )}
              </Slot>
            ))}
          </SourceGroup>
        ))}
        <Gap height={gapBefore(virtual, virtual.rows.length)} />
      </div>
    </>
  );
}

/** What a claim can be found by. */
const wordsIn =
  (text: string) =>
  ({ content, cue }: Claim): string =>
    [cue?.text, ...content.map(({ start, end }) => text.slice(start, end))].join(' ');
