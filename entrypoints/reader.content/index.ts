import { defineContentScript } from 'wxt/utils/define-content-script';
import { extractPage } from '@/lib/library/extract';

/** Runs once, on a click, by `activeTab`: hands the page's main text back and leaves nothing behind. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: () => extractPage(document, location.href),
});
