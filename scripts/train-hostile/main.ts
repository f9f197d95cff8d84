import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findingsOf } from '@/lib/checks/hostile';
import { readHostility } from '@/lib/language/hostility-features';
import type { Example } from './examples';
import {
  FOLDS,
  labelledExamples,
  ordinaryPosts,
  translatedExamples,
  unseenProfessional,
  writtenExamples,
} from './examples';
import { modelOf, THRESHOLD, TONE, trained } from './model';
import { countOf, tableOf } from './report';

/**
 * `npm run train:hostile -- --data DIR --translations DIR`: writes `assets/models/hostility.json` and prints the figures of
 * `docs/hostile.md`, which says what the folders hold. Deterministic: the same material gives the same file.
 */
const { values } = parseArgs({ options: { data: { type: 'string' }, translations: { type: 'string' } } });
if (!values.data || !values.translations) throw new Error('train:hostile needs --data DIR and --translations DIR');

const posts = ordinaryPosts();
const examples = [
  ...labelledExamples(values.data),
  ...translatedExamples(values.data, values.translations),
  ...writtenExamples('material'),
  ...posts.filter(({ source }) => source === 'post'),
];
const scores = new Map<Example, number>();
for (let fold = 0; fold < FOLDS; fold++) {
  const judge = trained(examples.filter((example) => example.fold !== fold)).scoreOf;
  for (const example of examples) if (example.fold === fold) scores.set(example, judge(example));
}
const final = trained(examples);
const path = join(import.meta.dirname, '../../assets/models/hostility.json');
writeFileSync(path, `${JSON.stringify(modelOf(final.weights))}\n`);

const scoreOf = (example: Example): number => (scores.get(example) ?? final.scoreOf(example)) - THRESHOLD[example.lang];
const isFlagged = (example: Example): boolean => {
  const reading = readHostility(example.text, example.lang);
  const heaviest = reading.words[0] ?? null;
  return findingsOf({ score: scoreOf(example), tone: TONE[example.lang], heaviest, ...reading }).length > 0;
};
const unseen = posts.filter(({ source }) => source !== 'post');
const all = [...examples, ...unseen, ...writtenExamples('held-out'), ...unseenProfessional(values.data)];
for (const name of new Set(all.map(({ source, lang }) => `${source} ${lang}`))) {
  const group = all.filter(({ source, lang }) => `${source} ${lang}` === name);
  const labelled = group.some(({ hostile }) => hostile) && group.some(({ hostile }) => !hostile);
  process.stdout.write(labelled ? tableOf(name, group, scoreOf, isFlagged) : countOf(name, group, isFlagged));
}
