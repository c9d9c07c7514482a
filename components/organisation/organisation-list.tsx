import { useEffect, useRef, useState } from 'preact/hooks';
import type { Span } from '../../lib/language/span.ts';
import { isShownAsCited } from '../../lib/organisations/cited.ts';
import type { CorrectionChange, Named } from '../../lib/organisations/corrections/edit.ts';
import type { CorrectedOrganisations } from '../../lib/organisations/corrections.ts';
import { Notice } from '../controls/notice.tsx';
import { t } from '../wording/words.ts';
import { OrganisationEditor } from './organisation-editor.tsx';
import { OrganisationRow } from './organisation-row.tsx';
import { RejectedOrganisations } from './rejected-organisations.tsx';

interface OrganisationListProps extends CorrectedOrganisations {
  readonly onReveal: (spans: readonly Span[]) => void;
  /** Answers whether it was done. */
  readonly onCorrect: (change: CorrectionChange) => Promise<boolean>;
}

const nameOf = ({ organisation }: Named): string => organisation.name;

/** The organisations of the page, most often named first; those that Sayso is less sure of in a group of their own. */
export function OrganisationList({
  organisations,
  corrected,
  rejected,
  onReveal,
  onCorrect,
}: OrganisationListProps) {
  const lists = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<string | null>(null);
  const latest = useRef(open);
  latest.current = open;
  /** The organisation that gets the focus as soon as it is shown. */
  const [wanted, setWanted] = useState<string | null>(null);
  useEffect(() => {
    const rows = [...(lists.current?.querySelectorAll<HTMLElement>('[data-organisation]') ?? [])];
    const row = rows.find(({ dataset }) => wanted !== null && dataset.organisation === wanted);
    const control = row?.querySelector<HTMLElement>('[data-control=correct]');
    if (!control) return;
    control.focus();
    setWanted(null);
  });

  const shown: Named[] = [...organisations]
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .map((organisation) => ({
      organisation,
      corrected: corrected.find(({ name }) => name === organisation.name),
    }));
  const [first] = shown;
  const mostMentions = first?.organisation.mentions.length ?? 1;
  const sure = shown.filter(({ organisation }) => isShownAsCited(organisation));
  const lessSure = shown.filter(({ organisation }) => !isShownAsCited(organisation));
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
    <ul class="organisations">
      {group.map((one) => (
        <OrganisationRow
          key={nameOf(one)}
          shown={one}
          isCorrecting={open === nameOf(one)}
          onCorrect={() => (open === nameOf(one) ? close(nameOf(one)) : setOpen(nameOf(one)))}
          {...{ mostMentions, onReveal }}
        >
          {open === nameOf(one) && (
            <OrganisationEditor
              shown={one}
              others={inOrder.filter((other) => other !== one)}
              onKeep={(change, called) => void correct(change, called)}
              onReject={(change) => void correct(change, neighbourOf(one))}
              onCancel={() => close(nameOf(one))}
            />
          )}
        </OrganisationRow>
      ))}
    </ul>
  );
  return (
    <div ref={lists}>
      {shown.length === 0 && (
        <Notice icon="organisation" title={t('organisations.none')} why={t('organisations.noneWhy')} />
      )}
      {sure.length > 0 && list(sure)}
      {lessSure.length > 0 && (
        <details class="attitudes" open={sure.length === 0}>
          <summary>
            {t('organisations.lessSure')} <span class="count">{lessSure.length}</span>
          </summary>
          {list(lessSure)}
        </details>
      )}
      <RejectedOrganisations rejected={rejected} onBringBack={(change, name) => void correct(change, name)} />
    </div>
  );
}
