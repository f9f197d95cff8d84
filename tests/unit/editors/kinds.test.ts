// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { editableOf } from '@/lib/editors/focus';
import { insertText } from '@/lib/editors/insert';
import { editorOf } from '@/lib/editors/registry';
import { asParagraphs } from '@/lib/editors/techniques';

function editable(html: string): HTMLElement {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const element = document.importNode(parsed.body.firstElementChild as HTMLElement, true);
  document.body.replaceChildren(element);
  return element.matches('[contenteditable], textarea, input')
    ? element
    : (element.querySelector('[contenteditable]') as HTMLElement);
}

describe('the kind of an editor', () => {
  it.each([
    ['textarea', '<textarea></textarea>'],
    ['lexical', '<div contenteditable="true" data-lexical-editor="true"></div>'],
    ['draft', '<div contenteditable="true" class="public-DraftEditor-content"></div>'],
    ['draft', '<div contenteditable="true"><div data-contents="true"></div></div>'],
    ['slate', '<div contenteditable="true" data-slate-editor="true"></div>'],
    ['ckeditor5', '<div contenteditable="true" class="ck ck-content ck-editor__editable"></div>'],
    [
      'quill1',
      '<div class="ql-container"><div class="ql-editor" contenteditable="true"></div><div class="ql-clipboard" contenteditable="true"></div></div>',
    ],
    ['quill2', '<div class="ql-container"><div class="ql-editor" contenteditable="true"></div></div>'],
    ['prosemirror', '<div contenteditable="true" class="tiptap ProseMirror"></div>'],
    ['plain', '<div contenteditable="true"></div>'],
  ])('%s', (kind, html) => {
    expect(editorOf(editable(html)).kind).toBe(kind);
  });
});

describe('the editor around a node', () => {
  it('is the outermost editable, and no search field or read-only one', () => {
    const outer = editable('<div contenteditable="true"><p><span contenteditable="true">a</span></p></div>');
    expect(editableOf(outer.querySelector('span'))).toBe(outer);
    for (const html of [
      '<input type="search">',
      '<textarea readonly></textarea>',
      '<textarea role="combobox"></textarea>',
    ])
      expect(editableOf(editable(html))).toBeNull();
  });

  it('is found out of an open shadow root', () => {
    const host = document.createElement('div');
    const field = document.createElement('textarea');
    host.attachShadow({ mode: 'open' }).append(field);
    document.body.replaceChildren(host);
    expect(editableOf(field)).toBe(field);
  });
});

describe('inserting', () => {
  const wait = async () => undefined;
  const withCommand = (act: (field: HTMLTextAreaElement, command: string, text: string) => void): string[] => {
    const commands: string[] = [];
    document.execCommand = (command: string, _ui?: boolean, text = '') => {
      commands.push(command);
      act(document.activeElement as HTMLTextAreaElement, command, text);
      return true;
    };
    return commands;
  };

  it('puts a text in once and reads it back', async () => {
    const field = editable('<textarea>old </textarea>');
    const commands = withCommand((at, _command, text) => at.setRangeText(text, at.value.length, at.value.length));
    expect(await insertText(field, 'new', 'caret', wait)).toEqual({ ok: true });
    expect(commands).toEqual(['insertText']);
  });

  it.each(['does nothing', 'takes half of it', 'doubles it'])(
    'says so, and tries nothing else, when the editor %s',
    async (how) => {
      const field = editable('<textarea>old</textarea>') as HTMLTextAreaElement;
      const commands = withCommand((at, _command, text) => {
        if (how === 'takes half of it') at.value += text.slice(0, 1);
        if (how === 'doubles it') at.value += text + text;
      });
      expect(await insertText(field, 'new', 'caret', wait)).toEqual({ ok: false, why: 'mismatch' });
      expect(commands).toEqual(['insertText']);
    },
  );

  it('refuses what a field can not take', async () => {
    const field = editable('<textarea maxlength="2"></textarea>');
    expect(await insertText(field, 'new', 'caret', wait)).toEqual({ ok: false, why: 'refused' });
  });

  it('escapes what would be markup in a pasted paragraph', () => {
    expect(asParagraphs('a < b & c\n\n<img>')).toBe('<p>a &lt; b &amp; c</p><p></p><p>&lt;img&gt;</p>');
  });
});
