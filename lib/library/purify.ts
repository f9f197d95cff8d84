import type { Config, DOMPurify, WindowLike } from 'dompurify';
import createDOMPurify from 'dompurify';
import { ALLOWED_TAGS } from './sanitize';

const CONFIG = {
  ALLOWED_TAGS: [...ALLOWED_TAGS],
  ALLOWED_ATTR: ['href', 'target', 'rel'],
  ADD_URI_SAFE_ATTR: ['target', 'rel'],
  ALLOWED_URI_REGEXP: /^(?:https?|mailto):/iu,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
} satisfies Config;

/** One for each window: its Trusted Types policy can be created only once. */
const purifiers = new WeakMap<WindowLike, DOMPurify>();

/**
 * The second sanitiser, for where HTML is shown: a real parser reads what `sanitizeHtml` wrote. For pages of the
 * extension; its Trusted Types policy is "dompurify", and no markup is ever assigned as a string.
 * @param html output of `sanitizeHtml`
 * @param view the window to build nodes in
 */
export function purifiedFragment(html: string, view: WindowLike): DocumentFragment {
  const purifier = purifiers.get(view) ?? createDOMPurify(view);
  purifiers.set(view, purifier);
  return purifier.sanitize(html, { ...CONFIG, RETURN_DOM_FRAGMENT: true });
}
