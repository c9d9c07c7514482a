import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ComparedClaim } from '../../lib/compare/compared-claim.ts';
import { Button } from '../controls/button.tsx';
import { useEscape } from '../controls/use-keys.ts';
import { t } from '../wording/words.ts';
import { ClaimEvidence } from './claim-evidence.tsx';

/** The saved claims that a number, a line or a dot stands for. */
export interface Drill {
  /** What was opened: "Ennis Coastguard, The Courier". */
  readonly title: string;
  readonly claims: readonly ComparedClaim[];
  /** What a reader should know of them, or why there are none. */
  readonly note?: string;
}

interface DrillableProps {
  readonly onReveal: (annotation: string) => void;
  /** What can be opened; it is handed how. */
  readonly children: (open: (drill: Drill) => void) => ComponentChildren;
}

/** A view of which each part leads to the sentences behind it. They stand under it until they are closed. */
export function Drillable({ onReveal, children }: DrillableProps) {
  const [drill, setDrill] = useState<Drill | undefined>(undefined);
  const opener = useRef<Element | null>(null);
  const open = (next: Drill) => {
    opener.current = document.activeElement;
    setDrill(next);
  };
  const close = () => {
    setDrill(undefined);
    const { current } = opener;
    if (current instanceof HTMLElement || current instanceof SVGElement) current.focus();
  };
  return (
    <>
      {children(open)}
      {drill && <DrillPanel drill={drill} onReveal={onReveal} onClose={close} />}
    </>
  );
}

/** More sentences than this are no reading: the filter leads to fewer. */
const MOST_SHOWN = 100;

interface DrillPanelProps {
  readonly drill: Drill;
  readonly onReveal: (annotation: string) => void;
  readonly onClose: () => void;
}

function DrillPanel({ drill, onReveal, onClose }: DrillPanelProps) {
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { title, claims, note } = drill;
  useEscape(panel, onClose);
  useEffect(() => heading.current?.focus(), [drill]);
  return (
    <section class="drill" aria-labelledby={id} ref={panel}>
      <div class="row">
        <h3 id={id} tabIndex={-1} ref={heading} dir="auto">
          {title} <span class="muted small">{t('count.claims', claims.length)}</span>
        </h3>
        <Button look="plain" icon="close" onPress={onClose}>
          {t('compare.closeClaims')}
        </Button>
      </div>
      {note && <p class="muted small">{note}</p>}
      <ul>
        {claims.slice(0, MOST_SHOWN).map((claim) => (
          <ClaimEvidence key={claim.annotation.id} claim={claim} onReveal={onReveal} />
        ))}
      </ul>
      {claims.length > MOST_SHOWN && (
        <p class="muted small">{t('compare.moreClaims', claims.length - MOST_SHOWN)}</p>
      )}
    </section>
  );
}
