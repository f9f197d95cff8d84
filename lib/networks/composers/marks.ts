import type { Mark } from './define';

/** `root.querySelectorAll`, where `>>>` steps into open shadow roots. */
function queryAcross(root: ParentNode, css: string): HTMLElement[] {
  const [first = '', ...inner] = css.split('>>>');
  let found = [...root.querySelectorAll<HTMLElement>(first)];
  for (const step of inner)
    found = found.flatMap((host) => [...(host.shadowRoot?.querySelectorAll<HTMLElement>(step) ?? [])]);
  return found;
}

/** What a control says: its label for assistive technology, else its text. */
export function labelOf(element: Element): string {
  return (element.getAttribute('aria-label') || element.textContent || '').replace(/\s+/g, ' ').trim();
}

const ownWords = (element: Element): string =>
  ['aria-label', 'aria-placeholder', 'placeholder'].map((name) => element.getAttribute(name) ?? '').join(' ');

/** Dead twins of buttons stay in the page at 0×0 (YouTube, 2026-08). */
export function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}

/** The shown elements of the first mark that has any, in document order. */
export function allOf(root: ParentNode, marks: readonly Mark[] | undefined): HTMLElement[] {
  for (const { css, label, unless } of marks ?? []) {
    const found = queryAcross(root, css).filter(
      (element) =>
        isShown(element) &&
        (!label || label.includes(labelOf(element).toLowerCase())) &&
        !unless?.test(ownWords(element)),
    );
    if (found.length > 0) return found;
  }
  return [];
}

export function firstOf(root: ParentNode, marks: readonly Mark[] | undefined): HTMLElement | null {
  return allOf(root, marks)[0] ?? null;
}
