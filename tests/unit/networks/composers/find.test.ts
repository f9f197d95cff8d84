// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import type { NetworkId } from '@/lib/domain/post';
import { confirm, snapshot } from '@/lib/networks/composers/confirm';
import { findComposer, isDegraded, pressedControl, publishControls, publishes } from '@/lib/networks/composers/find';
import { readAudience, readCards, readText } from '@/lib/networks/composers/read';
import { COMPOSERS, composerOf } from '@/lib/networks/composers/registry';
import { readTyped } from '@/lib/networks/composers/typed';

/** jsdom lays nothing out: what has the attribute `gone` is 0×0, the rest is shown. */
Element.prototype.getBoundingClientRect = function () {
  return (this.hasAttribute('gone') ? { width: 0, height: 0 } : { width: 9, height: 9 }) as DOMRect;
};

function page(html: string): void {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...[...parsed.body.childNodes].map((node) => document.importNode(node, true)));
}
const $ = (css: string): HTMLElement => document.querySelector<HTMLElement>(css) as HTMLElement;
const find = (network: NetworkId, css: string) => findComposer(network, COMPOSERS[network], $(css));

const TWEET = (button: string) =>
  `<div role="dialog"><div data-testid="tweetTextarea_0" contenteditable="true" class="public-DraftEditor-content"><div data-contents="true"><div>hello</div></div></div>${button}<a href="https://example.org/a">card</a></div>`;

beforeEach(() => document.body.replaceChildren());

describe('finding a composer', () => {
  it('climbs from the focused node to the editor and its root', () => {
    page(TWEET('<button data-testid="tweetButton">Post</button>'));
    const composer = find('x', '[data-contents] div');
    expect(composer?.editable).toBe($('[data-testid="tweetTextarea_0"]'));
    expect(composer && readText(composer)).toBe('hello');
    expect(composer && readCards(composer)).toEqual(['https://example.org/a']);
  });

  it('passes over twins that are 0×0', () => {
    page(
      TWEET(
        '<button data-testid="tweetButton" gone>Post</button><button data-testid="tweetButton" id="real">Post</button>',
      ),
    );
    const composer = find('x', '[data-testid="tweetTextarea_0"]');
    expect(composer && publishControls(composer).map(({ id }) => id)).toEqual(['real']);
  });

  it('says that it no longer fits when the publish control is missing', () => {
    page(TWEET('<button data-testid="renamed">Post</button>'));
    const composer = find('x', '[data-testid="tweetTextarea_0"]');
    expect(composer && isDegraded(composer)).toBe(true);
  });

  it.each([
    ['Save', false],
    ['Enregistrer', false],
    ['Änderungen speichern', false],
    ['Save draft', true],
    ['Schedule post', true],
  ])('takes a dialog with “%s” and no publish control for degraded: %s', (label, degraded) => {
    page(TWEET(`<button>Cancel</button><div role="button">${label}</div>`));
    const composer = find('x', '[data-testid="tweetTextarea_0"]');
    expect(composer && isDegraded(composer)).toBe(degraded);
  });

  it.each([
    [
      'a comment on Facebook',
      'facebook',
      '<div role="dialog"><div id="e" contenteditable="true" role="textbox" data-lexical-editor="true" aria-label="Kommentar schreiben …"></div></div>',
    ],
    [
      'a message',
      'linkedin',
      '<div role="dialog"><div id="e" contenteditable="true" role="textbox"></div><button>Send</button></div>',
    ],
    ['a search field', 'generic', '<form><input id="e" type="search"><button>Post</button></form>'],
    ['a chooser', 'generic', '<form><textarea id="e" role="combobox"></textarea><button>Post</button></form>'],
  ] as const)('leaves alone %s', (_what, network, html) => {
    page(html);
    expect(find(network, '#e')).toBeNull();
  });

  it('recognises Mastodon on any host by its markup', () => {
    expect(composerOf(document).network).toBe('generic');
    page('<div id="mastodon"></div><script id="initial-state" type="application/json">{}</script>');
    expect(composerOf(document).network).toBe('mastodon');
  });
});

describe('publishing', () => {
  it.each([
    'Save',
    'Update',
    'Schedule',
    'Enregistrer les modifications',
    'Programmer',
    'Änderungen speichern',
    'Planen',
    'Entwurf',
  ])('%s publishes nothing', (label) => {
    page(`<button>${label}</button>`);
    expect(publishes($('button'))).toBe(false);
  });

  it.each(['Post', 'Publier', 'Posten', 'Antworten', 'Postuler', 'Beitrag veröffentlichen'])(
    '%s publishes',
    (label) => {
      page(`<button>${label}</button>`);
      expect(publishes($('button'))).toBe(true);
    },
  );

  it('finds the last step of Facebook in a dialog without the editor', () => {
    page(
      '<div role="dialog"><div id="e" contenteditable="true" role="textbox" data-lexical-editor="true"></div><div role="button" aria-label="Next">Next</div></div>',
    );
    const composer = find('facebook', '#e');
    if (!composer) throw new Error('no composer');
    expect(isDegraded(composer)).toBe(false);
    page('<div role="dialog"><div role="button" aria-label="Post" id="post">Post</div></div>');
    expect(pressedControl(composer, [$('#post')])?.id).toBe('post');
  });

  it('takes a second button of glitch-soc for what its own icon says', () => {
    page(
      '<form class="compose-form"><textarea class="autosuggest-textarea__textarea"></textarea><div class="compose-form__dropdowns"><button class="dropdown-button"><svg class="icon icon-lock"></svg></button></div><div class="compose-form__submit"><button type="submit">Post</button><button type="submit" id="second"><svg class="icon icon-globe"></svg></button></div></form>',
    );
    const composer = find('mastodon', 'textarea');
    expect(composer && readAudience(composer)).toBe('followers');
    expect(composer && readAudience(composer, $('#second'))).toBe('public');
  });
});

describe('what the page shows of a publication', () => {
  const composed = () => {
    page(TWEET('<button data-testid="tweetButton">Post</button>'));
    const composer = find('x', '[data-testid="tweetTextarea_0"]');
    if (!composer) throw new Error('no composer');
    return composer;
  };

  it("is the address in the site's own toast, not in an older one", () => {
    const composer = composed();
    const toast = document.createElement('div');
    toast.setAttribute('data-testid', 'toast');
    const link = document.createElement('a');
    link.href = 'https://x.com/ada/status/1';
    toast.append(link);
    document.body.append(toast);
    const before = snapshot(composer, 'hello');
    expect(confirm(composer, before).state).toBe('still-there');
    document.body.append(toast.cloneNode(true));
    expect(confirm(composer, before)).toEqual({ state: 'confirmed', url: 'https://x.com/ada/status/1' });
  });

  it('is nothing certain when the composer is gone, and pending while the text is sent', () => {
    const composer = composed();
    const before = snapshot(composer, 'hello');
    $('[data-testid="tweetButton"]').setAttribute('aria-disabled', 'true');
    expect(confirm(composer, before).state).toBe('pending');
    composer.root.remove();
    expect(confirm(composer, before).state).toBe('gone');
  });
});

describe('reading once, on a click', () => {
  it('reads the composer with text when nothing has the focus', () => {
    page(TWEET('').replace(/data-testid="tweetTextarea_0"/, 'id="t"'));
    page(`<form><textarea>typed here</textarea></form>`);
    $('textarea').textContent = 'typed here';
    expect(readTyped(document)).toEqual({ text: 'typed here', network: 'generic', audience: 'unknown' });
  });

  it('reads nothing where nothing is typed', () => {
    page('<form><textarea></textarea></form><input type="search" value="query">');
    expect(readTyped(document)).toBeNull();
  });
});
