import { LANGS } from '@/lib/domain/lang';
import { THRESHOLD } from '@/lib/promotion/score';
import type { Example, Model } from './train';
import { probabilityOf, train } from './train';

interface Parts {
  model: Model;
  own: readonly Example[];
  real: readonly Example[];
  everyday: readonly Example[];
  /** Everyday texts that were not learned from. */
  fresh: readonly Example[];
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Promotional against the rest. A post without an employer is judged without one both times. */
function measure(model: Model, examples: readonly Example[], knowsEmployer: boolean): string {
  let [hits, false_, missed] = [0, 0, 0];
  for (const { sample, known, unknown } of examples) {
    const features = knowsEmployer && known ? known : unknown;
    const guess = probabilityOf(model, features, features === known) >= THRESHOLD;
    const truth = sample.kind === 'promotional';
    if (guess && truth) hits++;
    else if (guess) false_++;
    else if (truth) missed++;
  }
  const [precision, recall] = [ratio(hits, hits + false_), ratio(hits, hits + missed)];
  const f1 = ratio(2 * precision * recall, precision + recall);
  return `F1 ${f1.toFixed(3)} P ${precision.toFixed(2)} R ${recall.toFixed(2)}`;
}

/** Figures of held-out posts, of languages and accounts left out, and of everyday texts, as lines of text. */
export function report({ model, own, real, everyday, fresh }: Parts): string {
  const lines: string[] = [];
  const both = (label: string, with_: Model, examples: readonly Example[]): void => {
    lines.push(
      `${label} (${examples.length}): ${measure(with_, examples, true)} | employer unknown: ${measure(with_, examples, false)}`,
    );
  };
  const learned = own.filter(({ sample }) => sample.split === 'train');
  for (const lang of LANGS) {
    const heldOut = own.filter(({ sample }) => sample.split === 'held-out' && sample.lang === lang);
    both(`held-out ${lang}`, model, heldOut);
  }
  for (const lang of LANGS) {
    const others = [...learned, ...real, ...everyday].filter(({ sample }) => sample.lang !== lang);
    both(
      `${lang}, learned from the other two languages`,
      train(others),
      own.filter(({ sample }) => sample.lang === lang),
    );
  }
  if (real.length > 0) both('real en, learned without them', train([...learned, ...everyday]), real);
  for (const account of new Set(real.map(({ sample }) => sample.source))) {
    const rest = real.filter(({ sample }) => sample.source !== account);
    both(
      `real ${account}, account left out`,
      train([...learned, ...rest, ...everyday]),
      real.filter(({ sample }) => sample.source === account),
    );
  }
  for (const lang of LANGS) {
    const texts = fresh.filter(({ sample }) => sample.lang === lang);
    const alarms = texts.filter(({ unknown }) => probabilityOf(model, unknown, false) >= THRESHOLD).length;
    lines.push(
      `everyday ${lang} (${texts.length}): ${alarms} false alarms, ${(100 * ratio(alarms, texts.length)).toFixed(2)} %`,
    );
  }
  return `${lines.join('\n')}\n`;
}
