import { useId } from 'preact/hooks';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** What it is for. */
  readonly help?: string;
  /** What is wrong with it; nothing where it is right. */
  readonly problem?: string | undefined;
  /** By which the focus is brought to it. */
  readonly name?: string;
  readonly isLong?: boolean;
  readonly maxLength?: number;
  readonly class?: string;
  readonly onType: (typed: string) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

/** A field to type into, with what is wrong with it beside it. */
export function TextField(props: TextFieldProps) {
  const { label, value, help, problem, name, isLong = false, onType } = props;
  const id = useId();
  const described = [help && `${id}-help`, problem && `${id}-problem`].filter(Boolean).join(' ');
  const shared = {
    id,
    value,
    dir: 'auto',
    'data-control': name,
    maxLength: props.maxLength,
    'aria-invalid': problem !== undefined,
    'aria-describedby': described || undefined,
    onKeyDown: props.onKeyDown,
  } as const;
  return (
    <div class={`field ${props.class ?? ''}`}>
      <label for={id}>{label}</label>
      {isLong ? (
        <textarea rows={2} {...shared} onInput={(event) => onType(event.currentTarget.value)} />
      ) : (
        <input type="text" {...shared} onInput={(event) => onType(event.currentTarget.value)} />
      )}
      {help && (
        <p class="field-help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {problem && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}
