import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { importing } from '../lib/library/imports/importing.ts';

/** Imports a file apart from the page that chose it. */
export default defineUnlistedScript(() => {
  addEventListener('message', ({ data }) => void importing(data, globalThis));
});
