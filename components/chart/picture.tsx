import type { ComponentChildren } from 'preact';
import { ARROW_STEPS } from '../controls/arrow-steps.ts';

/** How wide every picture is drawn, in its own units; the page makes it smaller where there is less room. */
export const PICTURE_WIDTH = 760;

interface PictureProps {
  readonly title: string;
  readonly height: number;
  readonly children: ComponentChildren;
}

/** Leads from one of its buttons to the next, also to those that the Tab key passes over. */
function step(event: KeyboardEvent): void {
  const { currentTarget: picture, target: from, key } = event;
  const by = ARROW_STEPS[key];
  if (by === undefined || !(picture instanceof SVGElement) || !(from instanceof SVGElement)) return;
  const buttons = [...picture.querySelectorAll<SVGElement>('.picture-button')];
  const next = buttons[buttons.indexOf(from) + by];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Its parts may be buttons, so it is no single image to those who hear it. */
const GROUP = { role: 'group' as const, onKeyDown: step };

/** The ground of a picture: its size, its face and its title. */
export const Picture = ({ title, height, children }: PictureProps) => (
  <svg
    {...GROUP}
    xmlns="http://www.w3.org/2000/svg"
    viewBox={`0 0 ${PICTURE_WIDTH} ${height}`}
    width={PICTURE_WIDTH}
    height={height}
    aria-label={title}
    font-family="system-ui, sans-serif"
    font-size="13"
    fill="currentColor"
  >
    <text x="0" y="20" font-size="15" font-weight="600">
      {title}
    </text>
    {children}
  </svg>
);
