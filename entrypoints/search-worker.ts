import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { SearchDesk } from '../lib/library/search/search-desk.ts';
import { answering } from '../lib/library/search/worker-search.ts';

/** Searches the library apart from the page that shows it. */
export default defineUnlistedScript(() => {
  const answer = answering(new SearchDesk(), globalThis);
  addEventListener('message', ({ data }) => void answer(data));
});
