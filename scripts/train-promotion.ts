/**
 * Learns the weights of the kind of post: `npm run train:promotion [-- --real DIR] [--report]`.
 *
 * From `scripts/promotion-material/*.jsonl` (written for this project) and, with `--real DIR`, from a folder of real
 * posts that are not part of the project (`promotional/en-dev.jsonl`, and everyday texts under `tone/`, `private-life/`).
 * Each post counts twice, with its employer known and unknown. Posts marked `held-out` are never learned from; `--report`
 * measures on them and across languages. The same input gives the same weights to the last digit.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { everydayMaterial, ownMaterial, realMaterial } from './promotion/material';
import { report } from './promotion/report';
import { examplesOf, train } from './promotion/train';

const { values } = parseArgs({ options: { real: { type: 'string' }, report: { type: 'boolean' } } });
const own = examplesOf(ownMaterial());
const real = examplesOf(values.real ? realMaterial(values.real) : []);
/** Of seven everyday texts two are learned from, and another one is measured on. */
const everydayTexts = values.real ? everydayMaterial(values.real) : [];
const everyday = examplesOf(everydayTexts.filter((_, i) => i % 7 === 0 || i % 7 === 4));
const learned = own.filter(({ sample }) => sample.split === 'train');

const model = train([...learned, ...real, ...everyday]);
const path = fileURLToPath(new URL('../assets/models/promotion.json', import.meta.url));
const material = {
  own: learned.length,
  real: real.length,
  everyday: everyday.length,
  note: 'own: scripts/promotion-material, without held-out; real: English posts of three accounts, labelled by two readers (MIT sources); everyday: German tweets and English sentences (CC BY 4.0), French forum messages (MIT)',
};
writeFileSync(path, `${JSON.stringify({ material, ...model }, null, 2)}\n`);
process.stdout.write(`${learned.length} own, ${real.length} real, ${everyday.length} everyday posts learned\n`);
if (values.report) {
  const fresh = examplesOf(everydayTexts.filter((_, i) => i % 7 === 3));
  process.stdout.write(report({ model, own, real, everyday, fresh }));
}
