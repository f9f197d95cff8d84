import { defineContentScript } from 'wxt/utils/define-content-script';
import { readTyped } from '@/lib/networks/composers/typed';

/** Runs once, on a click, by `activeTab`: hands back what the person typed and leaves nothing behind. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: () => readTyped(document),
});
