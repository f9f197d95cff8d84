/** Writes `docs/checks.md` from the checks themselves: `npm run docs:checks`. A contract test keeps it up to date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Check } from '../lib/checks/define';
import { CHECKS } from '../lib/checks/registry';

type Sentence = string | { other: string };
interface Sentences {
  label: string;
  about: string;
  fixes?: Record<string, Sentence>;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const sentences = JSON.parse(readFileSync(`${root}assets/locales/en/checks.json`, 'utf8')) as Record<
  string,
  Sentences & Record<string, Sentence>
>;

const INTRO = `# The checks

Every rule that Aparté judges a draft by: what it flags, why, what it deliberately leaves alone, and where that comes from.
Each can be switched off. A check that cannot judge says "not checked"; it never says "nothing found" instead. All of them
run on your device, on the text you are writing.

This page is written by \`npm run docs:checks\` from \`lib/checks/*.ts\`; change it there.
`;

const textOf = (sentence: Sentence | undefined): string =>
  typeof sentence === 'object' ? sentence.other : (sentence ?? '');
const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

function section({ id, docs, languages, messages, fixes = [] }: Check): string {
  const said = sentences[id];
  const parts = [
    `## ${said?.label ?? id} (\`${id}\`)`,
    `${said?.about ?? ''} ${languages === 'any' ? 'Works in any language.' : `Works in: ${languages.join(', ')}.`}`,
    `**Flags.** ${docs.flags}`,
    `**Why.** ${docs.why}`,
    `**Leaves alone.** ${docs.leavesAlone}`,
    `**Says**\n\n${list(messages.map((message) => `\`${message}\`: ${textOf(said?.[message])}`))}`,
  ];
  if (fixes.length > 0) parts.push(`**Offers**\n\n${list(fixes.map((fix) => textOf(said?.fixes?.[fix])))}`);
  parts.push(`**Sources**\n\n${list(docs.sources)}`);
  return parts.join('\n\n');
}

/** The whole page, in Markdown. */
export function checksPage(): string {
  return `${[INTRO, ...CHECKS.map(section)].join('\n')}\n`.replace(/\n(## )/gu, '\n\n$1').replace(/\n{3,}/gu, '\n\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(`${root}docs/checks.md`, checksPage());
