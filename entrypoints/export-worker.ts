import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { exporting } from '../lib/library/exports/exporting.ts';

/** Writes a file apart from the page that asked for it. */
export default defineUnlistedScript(() => {
  addEventListener('message', ({ data }) => void exporting(data, globalThis));
});
