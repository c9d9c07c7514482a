import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { SearchDesk } from '../lib/library/search/search-desk.ts';
import { answering, tellingMade } from '../lib/library/search/worker-search.ts';

/** Searches the library apart from the page that shows it. */
export default defineUnlistedScript(() => {
  const answer = answering(new SearchDesk(tellingMade(globalThis)), globalThis);
  addEventListener('message', ({ data }) => void answer(data));
});
