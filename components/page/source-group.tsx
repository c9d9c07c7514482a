import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { IconButton } from '../controls/button.tsx';
import type { ClaimGroup } from '../source/claim-groups.ts';
import { JoinSources } from '../source/join-sources.tsx';
import { SourceMark } from '../source/source-mark.tsx';
import { t } from '../wording/words.ts';

interface SourceGroupProps {
  readonly group: ClaimGroup;
  readonly children: ComponentChildren;
}

/** What one source says, as far as it is in sight. */
export const SourceGroup = ({ group: { name, sourceType }, children }: SourceGroupProps) => (
  <section class={`speaker source-${sourceType}`} aria-label={name || t('claims.noSource')}>
    {children}
  </section>
);

interface SourceHeadProps {
  readonly group: ClaimGroup;
  /** The names of the page's other sources. */
  readonly others: readonly string[];
  /** Says that the source is the same as another one. */
  readonly onJoin: (into: string) => void;
}

export function SourceHead({ group, others, onJoin }: SourceHeadProps) {
  const head = useRef<HTMLDivElement>(null);
  const [isJoining, setJoining] = useState(false);
  const { name, sourceType, claims } = group;
  const close = () => {
    setJoining(false);
    const button = head.current?.querySelector('button');
    button?.focus();
  };
  return (
    <>
      <div class="source-head" ref={head}>
        <h2 dir="auto">{name || t('claims.noSource')}</h2>
        <div class="source-facts">
          <SourceMark type={sourceType} />
          {claims.length > 1 && <span class="source-count">{t('count.claims', claims.length)}</span>}
          {name !== '' && others.length > 0 && (
            <IconButton
              icon="join"
              label={t('correct.sameAs', [name])}
              expanded={isJoining}
              onPress={() => (isJoining ? close() : setJoining(true))}
            />
          )}
        </div>
      </div>
      {isJoining && (
        <JoinSources
          {...{ name, others }}
          onJoin={(into) => {
            setJoining(false);
            onJoin(into);
          }}
          onCancel={close}
        />
      )}
    </>
  );
}
