import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extractPage } from '@/lib/library/extract';

/** Runs once, on a click, by `activeTab`: hands the page's main text back and leaves nothing behind. */
export default defineUnlistedScript({
  main: () => extractPage(document, location.href),
});
