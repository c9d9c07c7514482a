import { t } from '../wording/words.ts';

/** What each permission lets Sayso do, by the name that browsers have for it. */
const MEANINGS: ReadonlyMap<string, () => string> = new Map([
  ['activeTab', () => t('permission.activeTab')],
  ['scripting', () => t('permission.scripting')],
  ['storage', () => t('permission.storage')],
  ['unlimitedStorage', () => t('permission.unlimitedStorage')],
  ['contextMenus', () => t('permission.contextMenus')],
  ['alarms', () => t('permission.alarms')],
  ['sidePanel', () => t('permission.sidePanel')],
]);

/** Every permission that is held, in plain words; one without words of ours by the browser's own name. */
export const HeldPermissions = ({ names }: { readonly names: readonly string[] }) => (
  <>
    <h3>{t('options.permissions')}</h3>
    <ul class="held-permissions">
      {names.map((name) => (
        <li key={name}>{MEANINGS.get(name)?.() ?? <code>{name}</code>}</li>
      ))}
    </ul>
  </>
);
