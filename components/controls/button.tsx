import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

interface ButtonProps {
  readonly icon?: IconName;
  /** `plain` has no border until it is hovered; `main` is the one thing to do. */
  readonly look?: 'plain' | 'outlined' | 'main' | 'danger';
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly disabled?: boolean;
  readonly controls?: string;
  /** -1 where another key than Tab leads there. */
  readonly tabIndex?: 0 | -1 | undefined;
  /** By which the focus is brought back to it. */
  readonly name?: string;
  /** Where the words on the button do not tell it apart from its neighbours. */
  readonly label?: string;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

export const Button = ({ icon, look = 'outlined', onPress, children, ...state }: ButtonProps) => (
  <button
    type="button"
    class={`button ${look}`}
    aria-pressed={state.pressed}
    aria-expanded={state.expanded}
    aria-controls={state.controls}
    aria-label={state.label}
    disabled={state.disabled}
    tabIndex={state.tabIndex}
    data-control={state.name}
    onClick={onPress}
  >
    {icon && <Icon name={icon} />}
    {children}
  </button>
);

interface IconButtonProps {
  readonly icon: IconName;
  /** Its name for screen readers and its tooltip. */
  readonly label: string;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly disabled?: boolean;
  readonly tabIndex?: 0 | -1 | undefined;
  /** By which the focus is brought back to it. */
  readonly name?: string;
  readonly onPress: () => void;
}

export const IconButton = ({ icon, label, pressed, expanded, onPress, ...state }: IconButtonProps) => (
  <button
    type="button"
    class="button plain square"
    aria-label={label}
    aria-pressed={pressed}
    aria-expanded={expanded}
    title={label}
    disabled={state.disabled}
    tabIndex={state.tabIndex}
    data-control={state.name}
    onClick={onPress}
  >
    <Icon name={icon} />
  </button>
);
