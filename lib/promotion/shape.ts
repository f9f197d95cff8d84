import { isShortener, isThirdPartyHost } from './form';
import type { Reading } from './reading';
import { hasDate, hasWeekday } from './words';

const present = (count: number): number => (count > 0 ? 1 : 0);
const log = (count: number): number => Math.log2(1 + count) / 4;

/** Seven of a kind say all that there is to say: emoji as bullets of a long list are no festivity. */
const MOST_MARKS = log(7);

/** Features of form: links, signs, dates, length. */
export function shape(reading: Reading, values: Map<string, number>): void {
  const { form, links, words, text } = reading;
  const toSites = links.filter((link) => !isShortener(link.host));
  // Where the employer's domains are known, a link that leads to none of them leads to others.
  const isForeign = reading.domainsKnown && !reading.traces.some(({ by }) => by === 'link');
  const other = toSites.filter((link) => isForeign || isThirdPartyHost(link.host));
  const own = toSites.filter((link) => !isForeign && !isThirdPartyHost(link.host));
  values.set('link', present(links.length));
  values.set('many links', links.length >= 3 ? 1 : 0);
  values.set('link to others', present(other.length));
  values.set('link to a site', present(own.length));
  values.set('length', Math.min(1.5, Math.log2(1 + words.length) / 8));
  values.set('short', words.length < 12 ? 1 : 0);
  values.set('long', words.length > 150 ? 1 : 0);
  for (const mark of ['hashtag', 'mention', 'emoji', 'bullet', 'exclamation', 'question', 'paragraph'] as const)
    values.set(mark, Math.min(MOST_MARKS, log(form[mark])));
  for (const mark of ['time', 'price', 'percent', 'pointing', 'festive', 'laughing', 'thread'] as const)
    values.set(mark, present(form[mark]));
  const dated = form.numericDate > 0 || hasDate(words) ? 1 : 0;
  const weekday = hasWeekday(words) ? 1 : 0;
  values.set('date', dated);
  values.set('weekday', weekday);
  values.set('shout', words.some((word) => word.shouted && word.kind === 'word') ? 1 : 0);
  values.set('appointment', dated + weekday > 0 ? present(form.time) : 0);
  values.set('reply', /^\s*@/u.test(text) ? 1 : 0);
  values.set('ends with a question', /\?[^\p{L}\p{N}]*$/u.test(text) ? 1 : 0);
  values.set('starts small', /^\s*\p{Ll}/u.test(text) ? 1 : 0);
  const names = words.filter(
    (word, i) => word.capital && word.kind === 'word' && words[i - 1]?.sentence === word.sentence,
  );
  // German writes every noun with a capital: there they are no names.
  const german = names.length * 5 > words.length;
  values.set('names', german ? 0 : Math.min(1, (names.length * 3) / Math.max(12, words.length)));
}
