import { useEffect, useRef, useState } from 'preact/hooks';
import type { Span } from '../../lib/language/span.ts';
import { isShownAsCited } from '../../lib/organisations/cited.ts';
import type { Bearer } from '../../lib/organisations/corrections/correction.ts';
import type { CorrectionChange, Named } from '../../lib/organisations/corrections/edit.ts';
import type { RejectedName } from '../../lib/organisations/corrections.ts';
import { Notice } from '../controls/notice.tsx';
import { t } from '../wording/words.ts';
import { FetchedNameEditor } from './fetched-name-editor.tsx';
import { LIST_WORDS } from './list-words.ts';
import { NameRow } from './name-row.tsx';
import { RejectedNames } from './rejected-names.tsx';

interface NameListProps {
  /** Whether it lists organisations or people. */
  readonly of: Bearer;
  /** All names of the page: another kind of bearer may be what one of these is. */
  readonly names: readonly Named[];
  readonly rejected: readonly RejectedName[];
  /** Of how many claims one is the source. */
  readonly claimsBy: (shown: Named) => number;
  readonly onReveal: (spans: readonly Span[]) => void;
  /** Answers whether it was done. */
  readonly onCorrect: (change: CorrectionChange) => Promise<boolean>;
}

const nameOf = ({ bearer }: Named): string => bearer.name;

/** The organisations or people of the page, most often named first; those less sure in a group of their own. */
export function NameList({ of, names, rejected, claimsBy, onReveal, onCorrect }: NameListProps) {
  const lists = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<string | null>(null);
  const latest = useRef(open);
  latest.current = open;
  /** The name that gets the focus as soon as it is shown. */
  const [wanted, setWanted] = useState<string | null>(null);
  useEffect(() => {
    const rows = [...(lists.current?.querySelectorAll<HTMLElement>('[data-bearer]') ?? [])];
    const row = rows.find(({ dataset }) => wanted !== null && dataset.bearer === wanted);
    const control = row?.querySelector<HTMLElement>('[data-control=correct]');
    if (!control) return;
    control.focus();
    setWanted(null);
  });

  const shown = names
    .filter((one) => one.of === of)
    .sort((a, b) => b.bearer.mentions.length - a.bearer.mentions.length);
  const mostMentions = shown[0]?.bearer.mentions.length ?? 1;
  const sure = shown.filter(({ bearer }) => isShownAsCited(bearer));
  const lessSure = shown.filter(({ bearer }) => !isShownAsCited(bearer));
  const inOrder = [...sure, ...lessSure];

  const close = (next: string | null) => {
    setOpen(null);
    setWanted(next);
  };
  /** What was opened while the answer was waited for stays open, and keeps the focus. */
  const correct = async (change: CorrectionChange, next: string | null) => {
    const before = open;
    if ((await onCorrect(change)) && latest.current === before) close(next);
  };
  const neighbourOf = (one: Named): string | null => {
    const at = inOrder.indexOf(one);
    const next = inOrder[at + 1] ?? inOrder[at - 1];
    return next ? nameOf(next) : null;
  };
  const list = (group: readonly Named[]) => (
    <ul class="bearers">
      {group.map((one) => (
        <NameRow
          key={nameOf(one)}
          shown={one}
          claims={claimsBy(one)}
          isCorrecting={open === nameOf(one)}
          onCorrect={() => (open === nameOf(one) ? close(nameOf(one)) : setOpen(nameOf(one)))}
          {...{ mostMentions, onReveal }}
        >
          {open === nameOf(one) && (
            <FetchedNameEditor
              shown={one}
              others={names.filter((other) => other.bearer !== one.bearer)}
              onKeep={(change, called, stays) => void correct(change, stays ? called : neighbourOf(one))}
              onReject={(change) => void correct(change, neighbourOf(one))}
              onCancel={() => close(nameOf(one))}
            />
          )}
        </NameRow>
      ))}
    </ul>
  );
  const words = LIST_WORDS[of];
  return (
    <div ref={lists}>
      {shown.length === 0 && <Notice icon={of} title={t(`${words}.none`)} why={t(`${words}.noneWhy`)} />}
      {sure.length > 0 && list(sure)}
      {lessSure.length > 0 && (
        <details class="attitudes" open={sure.length === 0}>
          <summary>
            {t(`${words}.lessSure`)} <span class="count">{lessSure.length}</span>
          </summary>
          {list(lessSure)}
        </details>
      )}
      <RejectedNames
        of={of}
        rejected={rejected.filter((one) => one.of === of)}
        onBringBack={(change, name) => void correct(change, name)}
      />
    </div>
  );
}
