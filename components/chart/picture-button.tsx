import type { ComponentChildren } from 'preact';

interface PictureButtonProps {
  /** What it stands for, for those who do not see it, and for those who point at it. */
  readonly label: string;
  /** False where the Tab key passes it over, since the arrow keys lead there, and the table behind the picture. */
  readonly isStop?: boolean;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

/** A part of a picture that leads to what it stands for, by mouse and by keyboard. */
export const PictureButton = ({ label, isStop = true, onPress, children }: PictureButtonProps) => (
  <g {...buttonOf(onPress, isStop)}>
    <title>{label}</title>
    {children}
  </g>
);

/** SVG has no element for a button: this is what makes one. Its attributes know no capital letters but their own. */
const buttonOf = (onPress: () => void, isStop: boolean) => ({
  role: 'button' as const,
  tabindex: isStop ? 0 : -1,
  class: 'picture-button',
  onClick: onPress,
  onKeyDown: (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onPress();
  },
});
