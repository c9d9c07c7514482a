import type { ComponentChildren } from 'preact';

interface SettingsSectionProps {
  /** What the list of contents leads to. */
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A part of the settings, under a heading that the list of contents leads to. */
export const SettingsSection = ({ id, title, children }: SettingsSectionProps) => (
  <section id={id} class="panel" aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{title}</h2>
    {children}
  </section>
);
