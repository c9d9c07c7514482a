import { useId, useRef, useState } from 'preact/hooks';
import { claimKey } from '../../lib/annotation/claim-key.ts';
import type { Claim } from '../../lib/attribution/claim.ts';
import { IconButton } from '../controls/button.tsx';
import type { ClaimGroup } from '../source/claim-groups.ts';
import { JoinSources } from '../source/join-sources.tsx';
import { SourceMark } from '../source/source-mark.tsx';
import { t } from '../wording/words.ts';
import { ClaimEntry, type ListState } from './claim-entry.tsx';

interface SourceGroupProps extends ListState {
  readonly group: ClaimGroup;
  /** Those of its claims that are shown by now. */
  readonly shown: readonly Claim[];
  /** The names of the page's other sources. */
  readonly others: readonly string[];
}

/** Who speaks, then what is said. */
export function SourceGroup({ group, shown, others, ...state }: SourceGroupProps) {
  const id = useId();
  const head = useRef<HTMLDivElement>(null);
  const [isJoining, setJoining] = useState(false);
  const { name, sourceType, claims } = group;
  const close = () => {
    setJoining(false);
    const button = head.current?.querySelector('button');
    button?.focus();
  };
  return (
    <section class={`speaker source-${sourceType}`} aria-labelledby={id}>
      <div class="source-head" ref={head}>
        <h2 id={id} dir="auto">
          {name || t('claims.noSource')}
        </h2>
        <SourceMark type={sourceType} />
        {name !== '' && others.length > 0 && (
          <IconButton
            icon="join"
            label={t('correct.sameAs', [name])}
            expanded={isJoining}
            onPress={() => (isJoining ? close() : setJoining(true))}
          />
        )}
        {claims.length > 1 && <span class="source-count">{t('count.claims', claims.length)}</span>}
      </div>
      {isJoining && (
        <JoinSources
          {...{ name, others }}
          onJoin={(into) => {
            setJoining(false);
            void state.session.joinSources(group, into).then((isJoined) => {
              const [first] = claims;
              if (isJoined && first) state.focus.bring(claimKey(first), 'content');
            });
          }}
          onCancel={close}
        />
      )}
      {shown.map((claim, index) => (
        <ClaimEntry
          key={claimKey(claim)}
          {...state}
          claim={claim}
          before={claims[index - 1]}
          after={claims[index + 1]}
        />
      ))}
    </section>
  );
}
