import type { SourceType } from '../../lib/attribution/claim.ts';
import { Icon } from '../controls/icon.tsx';
import { SOURCE_TYPE_NAMES } from '../wording/names.ts';

/** The kind of a source by icon, hue and word. */
export const SourceMark = ({ type }: { readonly type: SourceType }) => (
  <span class={`source-mark source-${type}`}>
    <Icon name={type} size={14} />
    {SOURCE_TYPE_NAMES[type]()}
  </span>
);
