import { useId, useState } from 'preact/hooks';
import { claimKey } from '../../lib/annotation/claim-key.ts';
import type { Claim } from '../../lib/attribution/claim.ts';
import { ClaimRow } from '../claim/claim-row.tsx';
import { ReaderFields } from '../claim/reader-fields.tsx';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { type ClaimGroup, claimGroups, filteredGroups } from '../source/claim-groups.ts';
import { SourceMark } from '../source/source-mark.tsx';
import { t } from '../wording/words.ts';
import type { PageSession } from './page-session.ts';

interface ClaimListProps {
  readonly session: PageSession;
  readonly text: string;
  readonly claims: readonly Claim[];
  /** Without filter and "save all". */
  readonly isPlain?: boolean;
}

/** The claims as a play is printed: who speaks, then what is said, in the order of the page. */
export function ClaimList({ session, text, claims, isPlain = false }: ClaimListProps) {
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState<string | null>(null);
  const wordsOf = ({ content, cue }: Claim) =>
    [cue?.text, ...content.map(({ start, end }) => text.slice(start, end))].join(' ');
  const groups = filteredGroups(claimGroups(claims), wordsOf, typed);
  const left = groups.flatMap((group) => group.claims);
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
      {groups.map((group) => (
        <Group
          key={`${group.name}-${group.claims[0]?.sentence.start}`}
          {...{ session, text, group, open, setOpen }}
        />
      ))}
    </>
  );
}

interface GroupProps {
  readonly session: PageSession;
  readonly text: string;
  readonly group: ClaimGroup;
  readonly open: string | null;
  readonly setOpen: (key: string | null) => void;
}

function Group({ session, text, group, open, setOpen }: GroupProps) {
  const id = useId();
  return (
    <section class={`speaker source-${group.sourceType}`} aria-labelledby={id}>
      <div class="source-head">
        <h2 id={id} dir="auto">
          {group.name || t('claims.noSource')}
        </h2>
        <SourceMark type={group.sourceType} />
        {group.claims.length > 1 && (
          <span class="source-count">{t('count.claims', group.claims.length)}</span>
        )}
      </div>
      {group.claims.map((claim) => {
        const key = claimKey(claim);
        const annotation = session.saved.value.get(key);
        return (
          <ClaimRow
            key={key}
            claim={claim}
            text={text}
            isSaved={annotation !== undefined}
            words={session.wordsOf(claim)}
            isOpen={open === key}
            onReveal={() => void session.reveal(claim.content)}
            onSave={() => void session.save(claim)}
            onRemove={() => annotation && void session.remove(annotation)}
            onToggle={() => setOpen(open === key ? null : key)}
          >
            <ReaderFields
              words={session.wordsOf(claim)}
              knownTags={session.knownTags.value}
              autoFocus
              onChange={(change) => void session.say(claim, change)}
            />
            {!annotation && (
              <div class="claim-actions">
                <Button look="plain" icon="disagree" onPress={() => void session.reject(claim)}>
                  {t('claim.reject')}
                </Button>
              </div>
            )}
          </ClaimRow>
        );
      })}
    </section>
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
