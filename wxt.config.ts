import { defineConfig } from 'wxt';
import { surfaceChunks } from './tools/build/surface-chunks.ts';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: 'assets/locales' },
  publicDir: 'assets/public',
  manifestVersion: 3,
  // Imports are written out: a reader sees where each name comes from, and plain Node can run lib/.
  imports: false,
  hooks: {
    'vite:build:extendConfig': ([first], config) => {
      // Scripts that stand alone are each built by themselves.
      const output = config.build?.rollupOptions?.output;
      if (first?.inputPath.endsWith('.html') && output && !Array.isArray(output))
        output.manualChunks = surfaceChunks();
    },
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus', 'alarms'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
      'add-selection': {
        suggested_key: { default: 'Alt+Shift+Q' },
        description: '__MSG_background_addSelection__',
      },
      'next-claim': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: '__MSG_background_nextClaim__',
      },
      'previous-claim': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_background_previousClaim__',
      },
    },
    // Asked for in context, never at install.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    // The build for the tests is granted the local newsroom, since no test can press the browser's own consent prompt.
    ...(mode === 'newsroom' ? { host_permissions: ['http://*.localhost/*'] } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sayso@sayso.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
