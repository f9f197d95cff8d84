import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '@/lib/domain/lang';
import { LANGS } from '@/lib/domain/lang';
import { normalise } from '@/lib/language/normalise';
import { privateTopics } from '@/lib/language/private-life/topics';

/**
 * `tsx scripts/measure-private.ts [--data DIR]`: precision, recall and false alarms of private-topic on the own
 * sentences (every fourth of the first set is the part never looked at while tuning), and, where DIR holds them, how many professional
 * posts (`promotional/en-dev.jsonl`, a `text` a line) are flagged. Prints the flagged ones, to be read.
 */
/** Lines; what was added later has been looked at. */
const FIRST_SET = 249;

const isFound = (text: string, lang: Lang): boolean => privateTopics(normalise(text).text, [lang]).length > 0;

for (const lang of LANGS) {
  const path = new URL(`../tests/fixtures/private-life/${lang}.txt`, import.meta.url);
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  for (const part of ['tuned', 'unseen'] as const) {
    const counts = { found: 0, missed: 0, falseAlarms: 0, left: 0 };
    for (const [index, line] of lines.entries()) {
      const isUnseen = index < FIRST_SET && index % 4 === 3;
      if (isUnseen !== (part === 'unseen')) continue;
      const isPrivate = !line.startsWith('work: ');
      const told = isFound(line.slice(line.indexOf(':') + 2), lang);
      counts[isPrivate ? (told ? 'found' : 'missed') : told ? 'falseAlarms' : 'left']++;
    }
    const { found, missed, falseAlarms, left } = counts;
    const [precision, recall] = [found / (found + falseAlarms), found / (found + missed)].map((n) => n.toFixed(3));
    console.log(
      `${lang} ${part}: precision ${precision}, recall ${recall}, false alarms ${falseAlarms} of ${falseAlarms + left}`,
    );
  }
}

const data = process.argv[process.argv.indexOf('--data') + 1];
const posts = process.argv.includes('--data') && data ? join(data, 'promotional/en-dev.jsonl') : '';
if (existsSync(posts)) {
  const texts = readFileSync(posts, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text);
  const flagged = texts.filter((text) => isFound(text, 'en'));
  console.log(`professional posts flagged: ${flagged.length} of ${texts.length}`);
  for (const text of flagged) console.log(`- ${text.slice(0, 160).replace(/\s+/gu, ' ')}`);
}
