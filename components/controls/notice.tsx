import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

interface NoticeProps {
  readonly icon: IconName;
  readonly title: string;
  /** Why it is so. */
  readonly why: string;
  readonly tone?: 'calm' | 'problem';
  /** The one thing to do. */
  readonly children?: ComponentChildren;
}

/** Instead of content: what is the matter, why, and the one thing to do. */
export const Notice = ({ icon, title, why, tone = 'calm', children }: NoticeProps) => (
  <div class={`notice ${tone}`} role={tone === 'problem' ? 'alert' : undefined}>
    <span class="notice-icon">
      <Icon name={icon} size={22} />
    </span>
    <h2>{title}</h2>
    <p>{why}</p>
    {children && <div class="notice-action">{children}</div>}
  </div>
);
