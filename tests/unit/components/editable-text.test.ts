// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { rangeOf, readText, replaceSpan, writeText } from '@/components/desk/editable-text';

let box: HTMLElement;
beforeEach(() => {
  box = document.createElement('div');
  document.body.replaceChildren(box);
});

/** What the browsers were seen to leave, as text nodes (strings), `<br>` and `<div>` lines. */
function leave(...nodes: (string | 'BR' | { div: string })[]): void {
  box.replaceChildren(
    ...nodes.map((node) => {
      if (node === 'BR') return document.createElement('br');
      if (typeof node === 'string') return document.createTextNode(node);
      const div = document.createElement('div');
      div.append(node.div === '' ? document.createElement('br') : node.div);
      return div;
    }),
  );
}

it.each([
  ['one line', ['abc'], 'abc'],
  ['a new line in Chromium', ['abc', '\n', '\n'], 'abc\n'],
  ['a new line in Firefox', ['abc', '\n', 'BR'], 'abc\n'],
  ['a line inside', ['abc', '\n', 'd'], 'abc\nd'],
  ['two empty lines', ['abc', '\n', 'd', '\n', '\n', '\n'], 'abc\nd\n\n'],
  ['cleared in Chromium', ['\n'], ''],
  ['cleared in Firefox', ['', 'BR'], ''],
  ['nothing', [], ''],
  ['lines as blocks', ['x', { div: 'y' }, { div: '' }], 'x\ny\n'],
] as const)('reads %s as it is shown', (_, nodes, text) => {
  leave(...nodes);
  expect(readText(box).text).toBe(text);
});

it.each(['', 'one', 'one\n', '\n\n', 'a\n\nb', '👍\ud83d x'])('reads back what it wrote: %j', (text) => {
  writeText(box, text);
  expect(readText(box).text).toBe(text);
});

it('finds the same words again, over several nodes', () => {
  leave('Call me', '\n', 'on 06 12', ' 34', '\n', 'BR');
  const read = readText(box);
  for (const words of ['Call', 'me\non', '06 12 34', '34']) {
    const start = read.text.indexOf(words);
    expect(String(rangeOf(read, start, start + words.length))).toBe(words);
  }
});

it('marks nothing in an empty text and stays inside a shorter one', () => {
  expect(rangeOf(readText(box), 0, 3)).toBeNull();
  writeText(box, 'abc');
  expect(String(rangeOf(readText(box), 1, 99))).toBe('bc');
});

it('replaces a span and says so, also where the browser has no command for it', () => {
  writeText(box, 'Call 06 12 now');
  let heard = 0;
  box.addEventListener('input', () => heard++);
  replaceSpan(box, 5, 11, '');
  expect([readText(box).text, heard]).toEqual(['Call now', 1]);
});
