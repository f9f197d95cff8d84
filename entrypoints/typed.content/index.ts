import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readTyped } from '@/lib/networks/composers/typed';

/** Runs once, on a click, by `activeTab`: hands back what the person typed and leaves nothing behind. */
export default defineUnlistedScript({
  main: () => readTyped(document),
});
