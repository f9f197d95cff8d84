import { LANGS } from '@/lib/domain/lang';
import { THRESHOLD } from '@/lib/promotion/score';
import type { Example } from './examples';
import type { Model } from './train';
import { probabilityOf, train } from './train';

interface Parts {
  model: Model;
  /** What the model was learned from, read as it was learned. */
  learnable: readonly Example[];
  /** The rest is read as a person's draft is: with every phrase. */
  own: readonly Example[];
  real: readonly Example[];
  /** Everyday texts that were not learned from. */
  everyday: readonly Example[];
}

const isEveryday = ({ sample }: Example): boolean => sample.genre === 'everyday';
const isBrand = ({ sample }: Example): boolean => sample.genre === 'brand';

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

const isCalledPromotional = (model: Model, example: Example, knowsEmployer: boolean): boolean =>
  probabilityOf(model, example, knowsEmployer) >= THRESHOLD[knowsEmployer && example.known ? 'known' : 'unknown'];

/** Promotional against the rest. A post without an employer is judged without one both times. */
function measure(model: Model, examples: readonly Example[], knowsEmployer: boolean): string {
  let [hits, false_, missed] = [0, 0, 0];
  for (const example of examples) {
    const guess = isCalledPromotional(model, example, knowsEmployer);
    const truth = example.sample.kind === 'promotional';
    if (guess && truth) hits++;
    else if (guess) false_++;
    else if (truth) missed++;
  }
  const [precision, recall] = [ratio(hits, hits + false_), ratio(hits, hits + missed)];
  const f1 = ratio(2 * precision * recall, precision + recall);
  return `F1 ${f1.toFixed(3)} P ${precision.toFixed(2)} R ${recall.toFixed(2)}`;
}

function falseAlarms(label: string, model: Model, texts: readonly Example[]): string {
  const alarms = texts.filter((text) => isCalledPromotional(model, text, false)).length;
  return `${label} (${texts.length}): ${alarms} false alarms, ${(100 * ratio(alarms, texts.length)).toFixed(2)} %`;
}

/** Figures of posts not learned from, of languages and accounts left out, and of everyday texts, as lines of text. */
export function report({ model, learnable, own, real, everyday }: Parts): string {
  const lines: string[] = [];
  const both = (label: string, with_: Model, examples: readonly Example[]): void => {
    lines.push(
      `${label} (${examples.length}): ${measure(with_, examples, true)} | employer unknown: ${measure(with_, examples, false)}`,
    );
  };
  for (const split of ['unseen', 'looked-at', 'held-out'] as const) {
    for (const lang of LANGS) {
      const posts = own.filter(({ sample }) => sample.split === split && sample.lang === lang);
      both(
        `${split} ${lang}`,
        model,
        posts.filter((post) => !isEveryday(post) && !isBrand(post)),
      );
      if (posts.some(isBrand)) both(`${split} brands ${lang}`, model, posts.filter(isBrand));
      if (posts.some(isEveryday)) lines.push(falseAlarms(`${split} everyday ${lang}`, model, posts.filter(isEveryday)));
    }
  }
  for (const lang of LANGS) {
    const others = learnable.filter(({ sample }) => sample.lang !== lang);
    both(
      `${lang}, learned from the other two languages`,
      train(others),
      own.filter((post) => post.sample.lang === lang && !isEveryday(post)),
    );
  }
  const isReal = ({ sample }: Example): boolean => sample.source !== 'own' && sample.source !== 'everyday';
  if (real.length > 0) both('real en, learned without them', train(learnable.filter((post) => !isReal(post))), real);
  for (const account of new Set(real.map(({ sample }) => sample.source))) {
    both(
      `real ${account}, account left out`,
      train(learnable.filter(({ sample }) => sample.source !== account)),
      real.filter(({ sample }) => sample.source === account),
    );
  }
  for (const lang of LANGS) {
    const texts = everyday.filter(({ sample }) => sample.lang === lang);
    if (texts.length > 0) lines.push(falseAlarms(`everyday ${lang}`, model, texts));
  }
  return `${lines.join('\n')}\n`;
}
