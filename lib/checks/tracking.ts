import { webAddressesIn } from '@/lib/language/web-addresses';
import { cleanUrl, isShortLink, trackingIn } from '@/lib/library/clean-url';
import type { Found } from './define';
import { defineCheck } from './define';

/** LinkedIn and X put these in place of any address by themselves; nobody chose them. */
const MADE_BY_NETWORK = /^(?:https?:\/\/)?(?:lnkd\.in|t\.co)\//i;

export const tracking = defineCheck({
  id: 'tracking',
  languages: 'any',
  messages: ['parameters', 'shortLink'],
  fixes: ['cleanLink'],
  docs: {
    flags: 'Links that carry tracking parameters or go through a redirector, and short links that count who clicks.',
    why: 'Such a link tells others where it came from, often from whom. The plain address works as well and shows where it leads.',
    leavesAlone: 'Parameters that the page needs; a network’s own short links that it makes of any address.',
    sources: ['lib/library/tracking-parameters.ts and link-hosts.ts, with their sources'],
  },
  run: ({ text }) => {
    const found: Found[] = [];
    for (const { start, end, url } of webAddressesIn(text)) {
      const names = trackingIn(url);
      const clean = names.length > 0 ? cleanUrl(url) : url;
      if (clean !== url) {
        found.push({
          messageId: 'parameters',
          severity: 'warning',
          start,
          end,
          data: { names: names.slice(0, 3).join(', '), count: names.length },
          fixes: [{ fixId: 'cleanLink', start, end, replacement: clean }],
        });
      } else if (isShortLink(url) && !MADE_BY_NETWORK.test(url))
        found.push({ messageId: 'shortLink', severity: 'hint', start, end });
    }
    return found;
  },
});
