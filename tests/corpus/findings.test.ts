import { describe, expect, it } from 'vitest';
import { checkDraft } from '@/lib/checks/run';
import type { Finding } from '@/lib/domain/finding';
import { LANGS } from '@/lib/domain/lang';
import type { CorpusPost } from './read-post';
import { corpusPosts, requestFor } from './read-post';

/** One line a finding: `severity check/message "words" {data} → fixes`. */
function line(text: string, { severity, checkId, messageId, start, end, data, fixes }: Finding): string {
  const words = end > start ? ` "${text.slice(start, end).replaceAll('\n', '⏎')}"` : '';
  const facts = Object.keys(data).length > 0 ? ` ${JSON.stringify(data)}` : '';
  const ways = fixes.map((fix) => {
    const replaced = fix.end > fix.start ? ` for "${text.slice(fix.start, fix.end)}"` : '';
    return ` → ${fix.fixId} ${JSON.stringify(fix.replacement)}${replaced}`;
  });
  return `- ${severity} ${checkId}/${messageId}${words}${facts}${ways.join('')}`;
}

function report(post: CorpusPost): string {
  const { lang, kind, ownWords, findings, notChecked } = checkDraft(requestFor(post));
  const other = kind.kind === post.kind ? '' : ` (its author: ${post.kind})`;
  const reasons = kind.reasons.map(({ id }) => id).join(', ');
  return [
    `## ${post.name}`,
    `${lang ?? 'no language'}, ${post.network}, ${post.context}, ${post.audience}; ${kind.kind} ${kind.promotion.toFixed(2)}${other}${reasons && `: ${reasons}`}`,
    ...(ownWords === null ? [] : [`own words ${Math.round(ownWords * 100)} %`]),
    ...findings.map((finding) => line(post.text, finding)),
    ...notChecked.map(({ checkId, reason }) => `- not checked: ${checkId} (${reason})`),
  ].join('\n');
}

describe('the corpus', () => {
  it.each(LANGS)('%s: every finding of every post is as reviewed (a change of a rule shows here)', async (lang) => {
    const posts = corpusPosts(lang);
    expect(posts.length).toBeGreaterThanOrEqual(50);
    const reports = posts.map(report).join('\n\n');
    await expect(`# What the checks say of the posts in ${lang}\n\n${reports}\n`).toMatchFileSnapshot(
      `findings/${lang}.md`,
    );
  });
});
