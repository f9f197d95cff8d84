/**
 * Learns the weights of the kind of post: `npm run train:promotion [-- --real DIR] [--report]`.
 *
 * From `scripts/promotion-material/*.jsonl` (written for this project) and, with `--real DIR`, from a folder of real
 * posts that are not part of the project (`promotional/en-dev.jsonl`, and everyday texts under `tone/`, `private-life/`).
 * Each post counts twice, with its employer known and unknown. Only posts marked `train` are learned from; `--report`
 * measures on the others and across languages. The same input gives the same weights to the last digit.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { examplesOf, examplesWithoutLonePhrases } from './promotion/examples';
import {
  everydayMaterial,
  isLearned,
  isMeasured,
  ownMaterial,
  realMaterial,
  withSomeEmployer,
} from './promotion/material';
import { report } from './promotion/report';
import { train } from './promotion/train';

const { values } = parseArgs({ options: { real: { type: 'string' }, report: { type: 'boolean' } } });
const ownPosts = ownMaterial();
const realPosts = values.real ? realMaterial(values.real) : [];
const everydayTexts = values.real ? withSomeEmployer(everydayMaterial(values.real), ownPosts) : [];
const toLearn = [...ownPosts, ...realPosts, ...everydayTexts.filter(isLearned)];
const learnable = examplesWithoutLonePhrases(toLearn).filter(({ sample }) => sample.split === 'train');

const model = train(learnable);
const path = fileURLToPath(new URL('../assets/models/promotion.json', import.meta.url));
const count = (source: string): number => learnable.filter(({ sample }) => sample.source === source).length;
const material = {
  own: count('own'),
  real: learnable.length - count('own') - count('everyday'),
  everyday: count('everyday'),
  note: 'own: scripts/promotion-material, without held-out; real: English posts of three accounts, labelled by two readers (MIT sources); everyday: German tweets and English sentences (CC BY 4.0), French forum messages (MIT)',
};
writeFileSync(path, `${JSON.stringify({ material, ...model }, null, 2)}\n`);
process.stdout.write(`${material.own} own, ${material.real} real, ${material.everyday} everyday posts learned\n`);
if (values.report) {
  const measured = examplesOf(everydayTexts.filter((_, i) => isMeasured(i)));
  process.stdout.write(
    report({ model, learnable, own: examplesOf(ownPosts), real: examplesOf(realPosts), everyday: measured }),
  );
}
