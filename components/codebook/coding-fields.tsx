import './coding.css';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Code } from '../../lib/codebook/code.ts';
import { type Codebook, type CodebookField, isClosed } from '../../lib/codebook/codebook.ts';
import { codersOf } from '../../lib/codebook/coders.ts';
import { codedAs, stillToCode, toggledValue, withCode } from '../../lib/codebook/coding.ts';
import { valueByKey } from '../../lib/codebook/shortcuts.ts';
import { useKeys } from '../controls/use-keys.ts';
import { listed } from '../wording/formats.ts';
import { t } from '../wording/words.ts';
import { CodedField } from './coded-field.tsx';
import { useCaughtUp } from './use-caught-up.ts';

interface CodingFieldsProps {
  readonly codebook: Codebook;
  readonly codes: readonly Code[];
  /** The name that codes are kept with; nothing is said of it where absent. */
  readonly coder?: string | undefined;
  readonly autoFocus?: boolean;
  readonly onChange: (codes: readonly Code[]) => void;
}

/** The fields of the codebook in use, answered for one claim: by pressing, or by the values' keys from anywhere within. */
export function CodingFields({
  codebook,
  codes: told,
  coder,
  autoFocus = false,
  onChange,
}: CodingFieldsProps) {
  const { now: codes, change, elsewhere } = useCaughtUp(told, onChange, answersOf);
  const id = useId();
  const group = useRef<HTMLElement>(null);
  const left = stillToCode(codes, codebook);
  const toggle = (field: CodebookField, value: string) =>
    change(withCode(codes, codebook, field, toggledValue(field, codedAs(codes, codebook, field), value)));
  useEffect(() => {
    // The list around it may be shown anew while its reader types elsewhere: letters meant for a search are no codes.
    if (!autoFocus || isTyping(document.activeElement)) return;
    group.current?.focus({ preventScroll: true });
    group.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  useKeys(group, (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const pressed = valueByKey(codebook, event.key);
    if (!pressed) return;
    event.preventDefault();
    event.stopPropagation();
    toggle(pressed.field, pressed.value.id);
  });
  return (
    <section class="coding" ref={group} tabIndex={-1} aria-labelledby={`${id}-title`}>
      <p class="coding-title">
        <b id={`${id}-title`} dir="auto">
          {codebook.title}
        </b>
        <span class="small muted">{t('coding.edition', [String(codebook.edition)])}</span>
      </p>
      {hasKeys(codebook) && <p class="field-help">{t('coding.keys')}</p>}
      {coder !== undefined && <CodedBy codes={told} coder={coder} />}
      {codebook.fields
        .filter((field) => !field.retired || codedAs(codes, codebook, field) !== undefined)
        .map((field) => (
          <CodedField
            // What is typed is begun anew where it was changed elsewhere.
            key={isClosed(field) ? field.id : `${field.id} ${elsewhere}`}
            field={field}
            coded={codedAs(codes, codebook, field)}
            onToggle={(value) => toggle(field, value)}
            onAnswer={(answer) => change(withCode(codes, codebook, field, answer))}
          />
        ))}
      <output class="small muted">
        {left.length > 0 && t('coding.left', [listed(left.map(({ label }) => label))])}
      </output>
    </section>
  );
}

/** Whose codes are seen, where they are another's, and under which name one's own are kept. */
function CodedBy({ codes, coder }: { readonly codes: readonly Code[]; readonly coder: string }) {
  const named = codes.flatMap((code) => (code.coder?.name ? [code] : []));
  const others = codersOf(named).filter((name) => name !== coder);
  return (
    <p class="field-help">
      {others.length > 0 && `${t('coding.byOthers', [listed(others)])} `}
      {coder === '' ? (
        <a href="options.html#data" target="_blank" rel="noreferrer">
          {t('coding.unnamed')}
        </a>
      ) : (
        t('coding.as', [coder])
      )}
    </p>
  );
}

/** Who gave them is noted when they are written. */
const answersOf = (codes: readonly Code[]): string =>
  JSON.stringify(codes.map(({ coder: _, ...answer }) => answer));

const hasKeys = ({ fields }: Codebook): boolean =>
  fields.some(
    (field) => isClosed(field) && field.values.some(({ shortcut, retired }) => shortcut && !retired),
  );

/** Keys are letters there. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.matches('textarea, select, input:not([type="radio"], [type="checkbox"])');
