// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', () => ({ browser: { runtime: { id: 'aparte' } } }));

import { browser } from 'wxt/browser';
import type { Guard } from '@/entrypoints/composer.content/guard';
import { createGuard, pressOf } from '@/entrypoints/composer.content/guard';
import type { Watch } from '@/entrypoints/composer.content/watch';
import { findComposer } from '@/lib/networks/composers/find';
import { COMPOSERS } from '@/lib/networks/composers/registry';

Element.prototype.getBoundingClientRect = () => ({ width: 9, height: 9 }) as DOMRect;

const TEXT = 'my account number';
let watch: Watch;
let field: HTMLTextAreaElement;
let button: HTMLButtonElement;

beforeEach(() => {
  const form = document.createElement('form');
  form.className = 'compose-form';
  const submit = document.createElement('div');
  submit.className = 'compose-form__submit';
  button = document.createElement('button');
  button.type = 'submit';
  button.textContent = 'Post';
  submit.append(button);
  field = document.createElement('textarea');
  field.className = 'autosuggest-textarea__textarea';
  field.value = TEXT;
  form.append(field, submit);
  document.body.replaceChildren(form);
  const composer = findComposer('mastodon', COMPOSERS.mastodon, field);
  if (!composer) throw new Error('no composer');
  const answer = { pill: null, hold: true, held: 'Because.' };
  watch = { composer, draft: { text: TEXT, audience: 'unknown' }, answer };
});

/** An event as a browser hands it out; jsdom can't make a trusted one. */
function happens(type: string, target: Node, init: Partial<KeyboardEvent> = {}) {
  return {
    type,
    isTrusted: true,
    cancelable: true,
    composedPath: () => [target, document.body, document],
    preventDefault: vi.fn(),
    stopImmediatePropagation: vi.fn(),
    ...init,
  } as unknown as Event;
}
const shortcut = (init: Partial<KeyboardEvent> = {}): Event =>
  happens('keydown', field, {
    key: 'Enter',
    ctrlKey: true,
    metaKey: false,
    repeat: false,
    isComposing: false,
    keyCode: 13,
    ...init,
  });

describe('what counts as pressing Post', () => {
  it('is a click on the control, the form being sent, and the shortcut', () => {
    for (const event of [
      happens('click', button),
      happens('submit', watch.composer.root),
      shortcut(),
      shortcut({ ctrlKey: false, metaKey: true }),
    ])
      expect(pressOf(event, watch)?.draft.text).toBe(TEXT);
  });

  it.each([
    ['a key that repeats', () => shortcut({ repeat: true })],
    ['a key of an input method', () => shortcut({ isComposing: true })],
    ['a key that an input method processed', () => shortcut({ keyCode: 229 })],
    ['Enter alone', () => shortcut({ ctrlKey: false })],
    ['a click beside the control', () => happens('click', document.body)],
  ])('is not %s', (_what, event) => {
    expect(pressOf(event(), watch)).toBeNull();
  });

  it('is nothing while the control is disabled, keeps a draft or has no text to send', () => {
    button.disabled = true;
    expect(pressOf(shortcut(), watch)).toBeNull();
    button.disabled = false;
    button.textContent = 'Save changes';
    expect(pressOf(happens('click', button), watch)).toBeNull();
    expect(pressOf(shortcut(), watch)).toBeNull();
    button.textContent = 'Post';
    field.value = ' ';
    expect(pressOf(happens('click', button), watch)).toBeNull();
  });
});

describe('what the same control may do instead of posting', () => {
  it.each([
    ['an edit', ['Save', 'Save changes', 'Update', 'Enregistrer', 'Mettre à jour', 'Speichern', 'Aktualisieren']],
    ['a plan for later', ['Schedule', 'Schedule post', 'Programmer', 'Planifier', 'Planen', 'Beitrag planen']],
    [
      'a draft',
      ['Save draft', 'Save as draft', 'Enregistrer le brouillon', 'Entwurf speichern', 'Als Entwurf speichern'],
    ],
  ])('is %s, which is no post', (_what, labels) => {
    for (const label of labels) {
      button.textContent = label;
      for (const event of [happens('click', button), happens('submit', watch.composer.root), shortcut()])
        expect(pressOf(event, watch), label).toBeNull();
    }
  });

  it('is not known in a dialog without a publish control', () => {
    button.remove();
    for (const event of [happens('submit', watch.composer.root), shortcut()]) expect(pressOf(event, watch)).toBeNull();
  });
});

describe('holding a press', () => {
  const press = (guard: Guard, event = happens('click', button)) => {
    const pressed = pressOf(event, watch);
    return pressed !== null && guard.holds(event, pressed, watch);
  };

  it('happens once for the same text and audience', () => {
    const guard = createGuard();
    const first = happens('click', button);
    expect(press(guard, first)).toBe(true);
    expect(first.preventDefault).toHaveBeenCalledOnce();
    expect(first.stopImmediatePropagation).toHaveBeenCalledOnce();
    const second = shortcut();
    expect(press(guard, second)).toBe(false);
    expect(second.preventDefault).not.toHaveBeenCalled();
  });

  it('goes on while the key of that press stays down, and ends with it', () => {
    const guard = createGuard();
    expect(press(guard, shortcut())).toBe(true);
    const repeated = shortcut({ repeat: true });
    expect(guard.stillHolds(repeated)).toBe(true);
    expect(repeated.stopImmediatePropagation).toHaveBeenCalledOnce();
    const second = shortcut();
    expect(guard.stillHolds(second)).toBe(false);
    expect(press(guard, second)).toBe(false);
    expect(guard.stillHolds(shortcut({ repeat: true }))).toBe(false);
  });

  it.each([
    [
      'the worker has not answered',
      () => {
        watch.answer = null;
      },
    ],
    [
      'nothing serious was found',
      () => {
        watch.answer = { pill: null, hold: false, held: '' };
      },
    ],
    [
      'the text moved on since',
      () => {
        field.value = `${TEXT}!`;
      },
    ],
    [
      'the audience moved on since',
      () => {
        watch.draft = { text: TEXT, audience: 'public' };
      },
    ],
  ])('never happens when %s', (_why, change) => {
    change();
    expect(press(createGuard())).toBe(false);
  });

  it('never happens to what a script sends, nor once the extension is gone', () => {
    expect(press(createGuard(), happens('click', button, { isTrusted: false } as never))).toBe(false);
    (browser.runtime as { id?: string }).id = '';
    expect(press(createGuard())).toBe(false);
    (browser.runtime as { id?: string }).id = 'aparte';
  });
});
