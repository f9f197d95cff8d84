/**
 * The address that a person means: "meridian.example/blog" is `https://meridian.example/blog`. Null where it is none.
 * Only https can be granted and read, so http is taken for a habit.
 */
export function addressOf(typed: string): string | null {
  const bare = typed.trim().replace(/^https?:\/\//iu, '');
  if (bare === '' || /\s/u.test(bare)) return null;
  const address = `https://${bare}`;
  if (!URL.canParse(address)) return null;
  const { hostname, href, username } = new URL(address);
  return username === '' && /[^.]\.[^.]/u.test(hostname) ? href : null;
}

/** The host of an address, as a person reads it. */
export function hostOfAddress(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : url;
}
