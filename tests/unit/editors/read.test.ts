// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readEditor } from '@/lib/editors/read';

function editor(html: string, attributes: Record<string, string> = { contenteditable: 'true' }): HTMLElement {
  const parsed = new DOMParser().parseFromString(`<div>${html}</div>`, 'text/html');
  const element = parsed.body.firstElementChild as HTMLElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

describe('reading an editor', () => {
  it.each([
    ['nothing', '', ''],
    ['an empty paragraph with its placeholder break', '<p><br></p>', ''],
    ['paragraphs with a blank one', '<p>a</p><p>b</p><p><br></p><p>d</p>', 'a\nb\n\nd'],
    ['a break within a paragraph', '<p>a<br>b</p>', 'a\nb'],
    ['a break that only holds the line open', '<p>a<br></p>', 'a'],
    ['a line the person opened and left empty', '<p>a<br><br></p>', 'a\n'],
    ['text before the first block, as Chromium leaves it', 'a<div>b</div><div><br></div><div>d</div>', 'a\nb\n\nd'],
    ['bare breaks, as Firefox and YouTube leave them', 'a<br>b<br><br>d<br>', 'a\nb\n\nd'],
    ['white space of the markup between blocks', '\n  <p>a</p>\n  <p>b</p>\n', 'a\nb'],
    [
      'Draft.js: blocks in blocks are one line',
      '<div data-contents="true"><div><div><span>a</span></div></div><div><div><span><br></span></div></div><div><div><span>c</span></div></div></div>',
      'a\n\nc',
    ],
    [
      'Slate without its placeholder',
      '<div><span data-slate-placeholder="true">Write…</span><span>\ufeff<br></span></div>',
      '',
    ],
    ['a list', '<ul><li>a</li><li>b</li></ul>', 'a\nb'],
    ['no-break spaces and caret holders', '<p>a\u00a0b\u200b</p>', 'a b'],
    ['an emoji drawn as a picture, and no other picture', '<p>hi <img alt="👋"><img alt="photo of me"></p>', 'hi 👋'],
    ['a lone surrogate', '<p>a\ud83d</p>', 'a\ud83d'],
    ['joined emoji', '<p>👨‍👩‍👧</p>', '👨‍👩‍👧'],
  ])('reads %s', (_name, html, text) => {
    expect(readEditor(editor(html))).toBe(text);
  });

  it('reads a field by its value', () => {
    const field = document.createElement('textarea');
    field.value = 'a\n\nb';
    expect(readEditor(field)).toBe('a\n\nb');
  });

  it('reads a long draft in one pass', () => {
    expect(readEditor(editor('<p>word</p>'.repeat(3_000))).split('\n')).toHaveLength(3_000);
  });
});
