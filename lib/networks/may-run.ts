import { isMail, isShielded } from './shielded';

/**
 * Whether a script may run on a page: its address falls under one of the match patterns of `switched-on.ts`, and it is
 * neither shielded nor mail. In a file of its own, because the content script asks too and holds nothing of a network.
 */
export function mayRunOn(url: string, patterns: readonly string[]): boolean {
  if (!URL.canParse(url) || isShielded(url) || isMail(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' && (patterns.includes(`https://${hostname}/*`) || patterns.includes('https://*/*'));
}
