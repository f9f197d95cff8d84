/** Writes `docs/networks.md` from the networks themselves: `npm run docs:networks`. A contract test keeps it up to date. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { NetworkId } from '../lib/domain/post';
import type { AudienceRule, ComposerData, Mark } from '../lib/networks/composers/define';
import type { Network } from '../lib/networks/define';
import { NETWORKS } from '../lib/networks/registry';
import { ASKED_OF_EVERY_NETWORK, ASKED_WITH_GUARD, ON_THE_SITE } from './docs-networks-facts';

const INTRO = `# The networks

What Aparté does on each network, what that rests on, and when it was last seen. Nobody has checked these facts with an
account: they come from the networks' own open source, from dated observations of others, and from fixture pages with the
real editor libraries. A date that is old is a reason to look again, with the checklist at the end of each section; "never"
means inferred. French and German words on buttons are translations that nobody saw on the sites; a word that is not in the
table means an unknown audience, or a Post button that is not recognised, and then nothing is held.

- **desk**: nothing runs on the site; "check what I typed" reads once, on click.
- **watch**: the draft is read as it is typed; the verdict shows in the badge and the side panel; the page is not touched.
- **guard**: a small pill beside Post, and the first press is held once when something serious was found.

| what works, on a network that has the mode | desk | watch | guard |
| --- | --- | --- | --- |
| "check what I typed here", once, on click | yes | yes | yes |
| copy, and open the share page | yes | yes | yes |
| verdict and audience as the draft is typed | – | yes | yes |
| insert into the open composer, on click | – | yes | yes |
| the post in the ledger, and whether it went out | – | yes | yes |
| a pill beside Post; the first press held once | – | – | yes |

Review sites (Glassdoor, Kununu, reviews on Indeed) are shielded: Aparté is blind there, whatever is switched on. In mail
only the desk works.

This page is written by \`npm run docs:networks\` from \`lib/networks\`; change it there.
`;

const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``;
const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

function markRows(what: string, marks: readonly Mark[] | undefined): string[] {
  return (marks ?? []).map(({ css, label, seen }) => {
    const words = label ? `, says one of: ${label.join(', ')}` : '';
    return `| ${what} | ${code(css)}${words} | ${seen} |`;
  });
}

function audienceOf(rule: AudienceRule): string {
  if (rule.how === 'always') return `always ${rule.is}${rule.within ? ` in ${code(rule.within)}` : ''}`;
  if (rule.how === 'path') return `${rule.is} where the address matches ${code(rule.path.source)}`;
  const where = rule.at.map(({ css }) => code(css)).join(', ');
  return rule.how === 'icon' ? `by the icon in ${where}, in any language` : `by the words of ${where} (en, fr, de)`;
}

function marksTable({ roots, editors, titles, publish, next, done }: ComposerData): string {
  const rows = [
    ...markRows('composer', roots),
    ...markRows('editor', editors),
    ...markRows('title', titles),
    ...markRows('publish', publish),
    ...markRows('step before', next),
    ...markRows('published', done.marks),
  ];
  return ['| what | how it is recognised, best first | seen |', '| --- | --- | --- |', ...rows].join('\n');
}

function section({ id, name, hosts, modes, limit, share, seen, composer }: Network): string {
  const { editor, terms, check } = ON_THE_SITE[id satisfies NetworkId];
  const audience =
    composer.audience.length > 0 ? composer.audience.map(audienceOf).join('; ') : 'does not show, so it is unknown';
  return [
    `## ${name}`,
    list([
      `**Modes:** ${modes.join(', ')}.`,
      `**Hosts:** ${hosts.length > 0 ? hosts.join(', ') : 'the ones you add'}.`,
      `**Editor:** ${editor}`,
      `**Limit:** ${limit === null ? 'unknown' : limit.toLocaleString('en')}. **Share page:** ${share ? `takes ${share.takes.replaceAll('-', ' ')}` : 'none, clipboard only'}. Seen ${seen}.`,
      `**Audience:** ${audience}.`,
      `**Terms:** ${terms}`,
    ]),
    marksTable(composer),
    `**To check with an account**\n\n${[...check, ...ASKED_OF_EVERY_NETWORK, ...(modes.includes('guard') ? ASKED_WITH_GUARD : [])].map((line) => `- [ ] ${line}`).join('\n')}`,
  ].join('\n\n');
}

/** The whole page, in Markdown. */
export function networksPage(): string {
  return `${[INTRO, ...NETWORKS.map(section)].join('\n\n')}\n`.replace(/\n{3,}/gu, '\n\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(fileURLToPath(new URL('../docs/networks.md', import.meta.url)), networksPage());
