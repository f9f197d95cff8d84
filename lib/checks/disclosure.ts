import type { Lang } from '@/lib/domain/lang';
import type { EmployerMention } from '@/lib/language/employer-marks';
import { employerMentions } from '@/lib/language/employer-marks';
import { fold } from '@/lib/language/fold';
import { DISCLOSURE_WORDING, LABELS, WORKS_THERE } from '@/lib/language/lexicon/works-there';
import { once } from '@/lib/language/once';
import type { CheckInput, Found } from './define';
import { defineCheck } from './define';

const asWords = (alternatives: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}#@])(?:${alternatives})(?![\\p{L}])`, 'u');
const patterns = ({
  own,
  company,
  we,
  i,
  at,
}: (typeof WORKS_THERE)[Lang]): Record<'says' | 'we' | 'i' | 'at', () => RegExp> => ({
  says: once(() => asWords(`${own}|${company}`)),
  we: once(() => asWords(we)),
  i: once(() => asWords(i)),
  at: once(() => new RegExp(`(?<![\\p{L}])(?:${at}) ?$`, 'u')),
});
const PATTERNS: Readonly<Record<Lang, ReturnType<typeof patterns>>> = {
  en: patterns(WORKS_THERE.en),
  fr: patterns(WORKS_THERE.fr),
  de: patterns(WORKS_THERE.de),
};
const LABEL_TAG = once(() => new RegExp(`#(?:${LABELS})(?![\\p{L}\\p{N}_])`, 'gu'));
const LABEL_LINE =
  /(?:^|\n)[ [(*]{0,3}(?:ad|advertisement|anzeige|werbung|publicite|pub|collaboration commerciale)[ \])*]{0,3}(?:[:|\-–—\n]|$)/u;
/** Three tags in a row or more: nobody reads the third. */
const TAG_RUN = /#[\p{L}\p{N}_]+(?:[\s,|·]{1,3}#[\p{L}\p{N}_]+){2,}/gu;
/** Characters around a name that are read. */
const NEAR = 300;
const SENTENCE_END = /[.!?…\n]/u;

/** Label tags, and whether each is lost in a row of tags: at its head it can be seen. */
function labelTags(folded: string): { start: number; end: number; buried: boolean }[] {
  const runs = [...folded.matchAll(TAG_RUN)].map(({ 0: run, index }) => ({ start: index, end: index + run.length }));
  return [...folded.matchAll(LABEL_TAG())].map(({ 0: tag, index: start }) => ({
    start,
    end: start + tag.length,
    buried: runs.some((run) => run.start < start && start < run.end),
  }));
}

/** "At Acme we …", "I … at Acme": the speaker and the name side by side. Names inside addresses are no wording. */
function speaksBesideName(text: string, mentions: readonly EmployerMention[], langs: readonly Lang[]): boolean {
  const named = mentions.filter(({ by }) => by === 'name' || by === 'handle').slice(0, 20);
  return named.some(({ start, end }) => {
    const before = text.slice(Math.max(0, start - NEAR), start).replace(/[@#]$/u, '');
    const after = text.slice(end, end + NEAR).split(SENTENCE_END)[0] ?? '';
    const sentences = before.split(SENTENCE_END).slice(-2);
    const sentence = `${sentences.at(-1) ?? ''} ${after}`;
    return langs.some((lang) => {
      const { we, i, at } = PATTERNS[lang];
      const isPlace = at().test(before) && !after.startsWith("'s");
      return we().test(`${sentences.join(' ')} ${after}`) || (isPlace && i().test(sentence));
    });
  });
}

/** Where a sentence can be added and still be read: before the tags at the end. */
function endOfWords(text: string): number {
  const tail = /(?:[\s,|·]*#[\p{L}\p{N}_]+)+\s*$/u.exec(text.slice(-400));
  const end = tail ? Math.max(0, text.length - 400) + tail.index : text.length;
  return text.slice(0, end).trimEnd().length;
}

function sayIt(input: CheckInput, mentions: readonly EmployerMention[]): Found['fixes'] {
  const { employers, text, langs } = input;
  const named =
    employers.find((employer) => mentions.some(({ mark }) => employer.names.includes(mark))) ?? employers[0];
  const { named: withName, unnamed } = DISCLOSURE_WORDING[langs[0] ?? 'en'];
  const name = named?.names[0];
  const sentence = name ? withName.replace('{name}', () => name) : unnamed;
  const at = endOfWords(text);
  return [{ fixId: 'sayYouWorkThere', start: at, end: at, replacement: ` (${sentence})` }];
}

export const disclosure = defineCheck({
  id: 'disclosure',
  languages: ['en', 'fr', 'de'],
  messages: ['sayYouWorkThere', 'buried'],
  fixes: ['sayYouWorkThere'],
  docs: {
    flags:
      'A promotional draft in which nothing says that its author works for the company, and one that says it only in a tag among other tags.',
    why: 'Readers weigh praise differently when it comes from the inside. A profile that says so is not enough: most readers never see it.',
    leavesAlone:
      'Natural wording: "at Acme, we …", "my team", "I joined", "our new …", "chez Acme, nous…", "mon employeur", "ich arbeite bei Acme", "bei uns", "wir suchen …"; labels that stand out (#ad, #AcmeEmployee, Werbung, Publicité). Whoever speaks as "we, the company" has said it. Posts that are not promotional.',
    sources: [
      'FTC Endorsement Guides, 16 CFR 255, and FAQ: an employee’s praise of the employer’s product needs disclosure; profile-only, #spon, #ee, #partner and a tag lost in a string are not enough',
      'ASA and CMA (UK): posts of employees under the brand’s control need a label such as #ad; a bio does not suffice',
      'France, law 2023-451: "Publicité" or "Collaboration commerciale" for paid influence; Germany, UWG § 5a (4)',
    ],
  },
  run(input) {
    if (input.kind.kind !== 'promotional' || input.text.trim() === '') return [];
    const folded = fold(input.text);
    const tags = labelTags(folded);
    const says = input.langs.some((lang) => PATTERNS[lang].says().test(folded)) || LABEL_LINE.test(folded);
    if (says || tags.some(({ buried }) => !buried)) return [];
    const mentions = employerMentions(input.text, input.employers);
    if (speaksBesideName(folded, mentions, input.langs)) return [];
    const buried = tags[0];
    const { start, end } = buried ?? mentions.find(({ by }) => by !== 'domain') ?? { start: 0, end: 0 };
    const messageId = buried ? 'buried' : 'sayYouWorkThere';
    return [{ messageId, severity: 'warning', start, end, fixes: sayIt(input, mentions) ?? [] }];
  },
});
