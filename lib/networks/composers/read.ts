import type { Audience } from '@/lib/domain/post';
import { readEditor } from '@/lib/editors/read';
import { audienceOfLabel } from './audience-labels';
import type { AudienceRule } from './define';
import type { Composer } from './find';
import { editorsOf } from './find';
import { REPLY } from './labels';
import { allOf, firstOf, labelOf } from './marks';

/** The text of a post: title, then the parts of a thread, with a blank line between. A thread is one post. */
export function readText(composer: Composer): string {
  return editorsOf(composer)
    .map(readEditor)
    .filter((text) => text.trim() !== '')
    .join('\n\n');
}

/** Web addresses of link cards inside the composer, outside its editors; those in the text are not repeated. */
export function readCards(composer: Composer): string[] {
  const editors = editorsOf(composer);
  const links = [...composer.root.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')];
  const cards = links.filter(
    (link) => !editors.some((editor) => editor.contains(link)) && link.host !== link.ownerDocument.location.host,
  );
  return [...new Set(cards.map((link) => link.href))];
}

/** Null where the rule's place is not on the page. */
function byRule({ root }: Composer, rule: AudienceRule, pressed: HTMLElement | null): Audience | null {
  if (rule.how === 'always') return rule.within === undefined || root.matches(rule.within) ? rule.is : null;
  if (rule.how === 'path') return rule.path.test(root.ownerDocument.location.pathname) ? rule.is : null;
  const shown = allOf(root, rule.at);
  if (rule.how === 'label') return shown[0] ? audienceOfLabel(lastLine(shown[0])) : null;
  const icons = Object.entries(rule.icons);
  for (const place of pressed ? [pressed, ...shown] : shown) {
    const named = icons.find(([css]) => place.querySelector(css));
    if (named) return named[1];
  }
  return shown.length > 0 ? 'unknown' : null;
}

/** Label and account stand in one button (LinkedIn): each block is a line, the last one names the audience. */
function lastLine(element: HTMLElement): string {
  const lines = readEditor(element)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return element.getAttribute('aria-label') ?? lines.at(-1) ?? '';
}

/**
 * Who will be able to read the post. Asked at the moment of publishing, because sites change it in dialogs of their own.
 * @param pressed the publish control: a second one may publish to somebody else than what is shown (glitch-soc)
 */
export function readAudience(composer: Composer, pressed: HTMLElement | null = null): Audience {
  for (const rule of composer.data.audience) {
    const audience = byRule(composer, rule, pressed);
    if (audience !== null) return audience;
  }
  return 'unknown';
}

/** Whose account writes, as far as the composer shows it. */
export function readAuthor({ data, root }: Composer): { name: string | null; isPage: boolean } {
  const shown = firstOf(root, data.author);
  const name = shown
    ? (readEditor(shown)
        .split('\n')
        .find((line) => line.trim() !== '') ?? null)
    : null;
  return { name, isPage: data.pagePath?.test(root.ownerDocument.location.pathname) ?? false };
}

/** Whether the post answers another one. */
export function isReply({ data, root }: Composer, pressed: HTMLElement | null): boolean {
  return (pressed !== null && REPLY.test(labelOf(pressed))) || (data.reply !== undefined && root.matches(data.reply));
}
