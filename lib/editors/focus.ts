const EDITABLE =
  'textarea, input[type="text"], input:not([type]), [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';

/** Search fields and choosers take text too, but never a post. `.ql-clipboard` is Quill 1's hidden paste target. */
const NOT_A_DRAFT =
  '[role="combobox"], [role="searchbox"], [type="search"], [aria-readonly="true"], [readonly], .ql-clipboard';

/** The parent of a node, stepping out of open shadow roots. */
export function parentAcross(node: Node): Node | null {
  return node.parentNode ?? ('host' in node ? (node as ShadowRoot).host : null);
}

/** Like `closest`, but steps out of open shadow roots. */
export function closestAcross(from: Node, css: string): HTMLElement | null {
  for (let node: Node | null = from; node; node = parentAcross(node))
    if (node.nodeType === 1 && (node as Element).matches(css)) return node as HTMLElement;
  return null;
}

/** The editor that a focused or clicked node belongs to: the outermost editable around it. Null when none is a draft. */
export function editableOf(node: Node | null): HTMLElement | null {
  if (!node) return null;
  let editable = closestAcross(node, EDITABLE);
  for (let outer = editable; outer; ) {
    const parent = parentAcross(outer);
    outer = parent && closestAcross(parent, EDITABLE);
    if (outer) editable = outer;
  }
  return editable && !editable.matches(NOT_A_DRAFT) ? editable : null;
}

/** The focused element of a document, inside open shadow roots too. */
export function deepActiveElement(document: Document): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
