import { graphemeSegments } from 'unicode-segmenter/grapheme';
import { networkById } from '@/lib/networks/registry';
import { defineCheck } from './define';

export const length = defineCheck({
  id: 'length',
  languages: 'any',
  reads: 'original',
  messages: ['over'],
  docs: {
    flags: 'Text beyond what the network takes, counted as that network counts; the part too much is marked.',
    why: 'The network would refuse the post or cut it.',
    leavesAlone:
      'Networks whose limit is not known. Paying accounts and some Mastodon instances take more than the limit used here.',
    sources: ['lib/networks, with the day each limit was seen', 'twitter-text configuration v3'],
  },
  run: ({ text, network: id }) => {
    const network = networkById(id);
    const counted = network.limit === null ? 0 : network.count(text);
    if (network.limit === null || counted <= network.limit) return [];
    const start = longestFit(text, (part) => network.count(part) <= (network.limit as number));
    const data = { network: network.name, limit: network.limit, count: counted - network.limit };
    return [{ messageId: 'over', severity: 'serious', start, end: text.length, data }];
  },
});

/** Offset up to which a text fits, never inside a character as a reader sees it. Counts about 17 times for 100,000 characters. */
function longestFit(text: string, fits: (part: string) => boolean): number {
  const ends = [0, ...[...graphemeSegments(text)].map(({ index, segment }) => index + segment.length)];
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(text.slice(0, ends[middle]))) low = middle;
    else high = middle - 1;
  }
  return ends[low] as number;
}
