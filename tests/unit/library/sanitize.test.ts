import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { purifiedFragment } from '@/lib/library/purify';
import { ALLOWED_TAGS, sanitizeHtml } from '@/lib/library/sanitize';

const { window } = new JSDOM('');

/** What a page shows: both sanitisers. */
function shown(html: string): string {
  const holder = window.document.createElement('div');
  holder.append(purifiedFragment(sanitizeHtml(html), window));
  return holder.innerHTML;
}

/** Reads the output with a real parser and names everything that may not be there. */
function forbiddenIn(html: string): string[] {
  const document = new window.DOMParser().parseFromString(`<body>${html}`, 'text/html');
  return [...document.body.querySelectorAll('*')].flatMap((element) => {
    const tag = element.localName;
    const wrong = ALLOWED_TAGS.includes(tag) ? [] : [tag];
    for (const { name, value } of element.attributes) {
      const fine =
        tag === 'a' && (name === 'href' ? /^(?:https?|mailto):/u.test(value) : /^(?:target|rel)$/u.test(name));
      if (!fine) wrong.push(`${tag}[${name}=${value}]`);
    }
    return wrong;
  });
}

const LINK = '<a href="https://example.org/" target="_blank" rel="noopener noreferrer">';

describe('sanitizeHtml', () => {
  it.each([
    ['<p class="x" style="color:red">a <b onclick="x()">b</b></p>', '<p>a <b>b</b></p>'],
    ['<h1>a</h1><span>b</span>', '<h2>a</h2>b'],
    ['<section>a</section><section>b</section>', '<div>a</div><div>b</div>'],
    ['<a href="https://example.org">x</a>', `${LINK}x</a>`],
    [
      '<a href="mailto:a@b.example">x</a>',
      '<a href="mailto:a@b.example" target="_blank" rel="noopener noreferrer">x</a>',
    ],
    ['<a href="/relative">x</a>', 'x'],
    ['<a>x</a>', 'x'],
    [
      `<a href="https://example.org/">x<a href="https://b.example">y</a></a>`,
      `${LINK}x</a><a href="https://b.example/" target="_blank" rel="noopener noreferrer">y</a>`,
    ],
    ['<p>a<img src="https://t.example/pixel.gif" alt="b"></p>', '<p>a</p>'],
    ['<a href="https://example.org/"><img src=x></a>', ''],
    ['<p>one<p>two', '<p>one</p><p>two</p>'],
    ['<ul><li>a<li>b</ul>', '<ul><li>a</li><li>b</li></ul>'],
    ['<td>a</td><table><tr><td>b</td></tr></table>', 'a<table><tr><td>b</td></tr></table>'],
    ['1 < 2 &amp; 3 > 2 &eacute;', '1 &lt; 2 &amp; 3 &gt; 2 é'],
    ['a<!-- b -->c<br/>d', 'ac<br>d'],
    ['<p>x', '<p>x</p>'],
    ['', ''],
  ])('writes %s canonically', (html, expected) => {
    expect(sanitizeHtml(html)).toBe(expected);
    expect(shown(html).replace(/<\/?tbody>/gu, '')).toBe(expected);
  });

  it('resolves links against the base it is given', () => {
    expect(sanitizeHtml('<a href="../x">y</a>', 'https://example.org/a/b/')).toContain(
      'href="https://example.org/a/x"',
    );
    expect(sanitizeHtml('<a href="javascript:x">y</a>', 'https://example.org/')).toBe('y');
  });

  it.each([
    ['script', '<script>alert(1)</script>'],
    ['script in capitals', '<SCRIPT SRC=//x.example/a.js></SCRIPT>'],
    ['split script', '<scr<script>ipt>alert(1)</scr</script>ipt>'],
    ['unclosed script', '<script>alert(1)'],
    ['half a tag', '<img src=x onerror=alert(1)//'],
    ['nul in a tag', '<scr\u0000ipt>alert(1)</script>'],
    ['handler without space', '<img/src=x/onerror=alert(1)>'],
    ['handler after quote', '<a href="https://a.example"onmouseover="alert(1)">x</a>'],
    ['svg', '<svg onload=alert(1)><a xlink:href="javascript:alert(1)">x</a></svg>'],
    ['svg without end', '<svg><p><style><img src=x onerror=alert(1)>'],
    ['svg animate', '<svg><animate onbegin=alert(1) attributeName=x dur=1s>'],
    ['math', '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>'],
    ['mutation by math', '<math><annotation-xml encoding="text/html"><style><img src onerror=alert(1)></style>'],
    ['mutation by form', '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>'],
    ['mutation by noscript', '<noscript><p title="</noscript><img src=x onerror=alert(1)>">'],
    ['mutation by title', '<title><a title="</title><img src=x onerror=alert(1)>">'],
    ['mutation by textarea', '<textarea><a title="</textarea><img src=x onerror=alert(1)>">'],
    ['mutation by xmp', '<xmp><p title="</xmp><img src=x onerror=alert(1)>">'],
    ['mutation by comment', '<!--><img src=x onerror=alert(1)>-->'],
    ['comment closed by --!>', '<!-- --!><img src=x onerror=alert(1)> -->'],
    ['cdata', '<![CDATA[><img src=x onerror=alert(1)>]]>'],
    ['template', '<template><img src=x onerror=alert(1)></template>'],
    [
      'select',
      '<select><template><style><!--</style><a rel="--></style></template></select><img src onerror=alert(1)>">',
    ],
    ['iframe', '<iframe src="javascript:alert(1)"></iframe>'],
    ['srcdoc', '<iframe srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;"></iframe>'],
    ['object', '<object data="data:text/html,<script>alert(1)</script>"></object><embed src=x>'],
    ['meta', '<meta http-equiv=refresh content="0;url=javascript:alert(1)"><base href="//x.example/">'],
    ['link', '<link rel=stylesheet href=//x.example/a.css><style>@import "//x.example/a"</style>'],
    ['style attribute', '<p style="background:url(javascript:alert(1))">x</p>'],
    ['javascript link', '<a href="javascript:alert(1)">x</a>'],
    ['javascript in entities', '<a href="&#106;avascript&colon;alert(1)">x</a>'],
    ['javascript with tab', '<a href="java&#x09;script:alert(1)">x</a>'],
    ['javascript with line end', '<a href="java\nscript:alert(1)">x</a>'],
    ['javascript after control', '<a href="\u0001 javascript:alert(1)">x</a>'],
    ['javascript in mixed case', '<a href="JaVaScRiPt:alert(1)">x</a>'],
    ['vbscript', '<a href="vbscript:msgbox(1)">x</a>'],
    ['data link', '<a href="data:text/html;base64,PHNjcmlwdD4=">x</a>'],
    ['blob and file', '<a href="blob:https://a.example/1">x</a><a href="file:///etc/passwd">y</a>'],
    ['form action', '<form action="javascript:alert(1)"><button formaction="javascript:alert(1)">x</button></form>'],
    ['quotes in a link', `<a href='https://a.example/"onmouseover="x()'>y</a>`],
    ['dom clobbering', '<a id=document name=cookie href="https://a.example/">x</a>'],
    ['slot and is', '<p is="x-y" slot=a part=b>x</p>'],
    ['video', '<video><source onerror=alert(1)></video><audio src=x onerror=alert(1)>'],
    ['details', '<details open ontoggle=alert(1)>x</details>'],
    ['marquee', '<marquee onstart=alert(1)>x</marquee>'],
    [
      'xml',
      '<?xml-stylesheet href="javascript:alert(1)"?><x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(1)</x:script>',
    ],
    ['table foster parent', '<table><img src=x onerror=alert(1)><svg onload=alert(1)></table>'],
  ])('lets nothing through: %s', (_name, html) => {
    for (const output of [sanitizeHtml(html), shown(html)]) {
      expect(forbiddenIn(output)).toEqual([]);
      expect(output).not.toMatch(/<[^>]*(?:alert|onerror|javascript:)/iu);
    }
  });

  it('keeps very deep nesting shallow', () => {
    const deep = sanitizeHtml(`${'<div><b>'.repeat(1_000)}x`);
    expect(deep.length).toBeLessThan(2_000);
    expect(deep).toContain('x');
    expect(forbiddenIn(sanitizeHtml(`a${'<div><b>'.repeat(100_000)}`))).toEqual([]);
  });

  const piece = fc.oneof(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<a href="https://a.example">',
      '<a href=javascript:x>',
      '</a>',
      '<table>',
      '<tr>',
      '<td>',
    ),
    fc.constantFrom(
      '</table>',
      '<svg>',
      '</svg>',
      '<script>',
      '</script>',
      '<style>',
      '<!--',
      '-->',
      '<ul>',
      '<li>',
      '</ul>',
    ),
    fc.constantFrom(
      '<div onclick=x>',
      '</div>',
      '<h1>',
      '<math>',
      '<noscript>',
      '<b>',
      '</b>',
      '&lt;',
      '&amp;lt;',
      '<',
      '"',
      '>',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  const soup = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

  it('does nothing the second time, and writes only what is allowed', () => {
    fc.assert(
      fc.property(soup, (html) => {
        const once = sanitizeHtml(html);
        expect(sanitizeHtml(once)).toBe(once);
        expect(forbiddenIn(once)).toEqual(expect.not.arrayContaining([expect.stringMatching(/^(?!tbody$)/u)]));
      }),
      { numRuns: 300 },
    );
  });
});
