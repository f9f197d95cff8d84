/** Longer addresses are cut or refused by some sites and servers; measured on the address as encoded. */
export const MAX_SHARE_URL = 2000;

/**
 * Address of a share page. When the text makes it too long it is opened without text, and the person pastes.
 * Goes through `URLSearchParams`, which replaces lone surrogates instead of throwing; spaces are `%20`, not `+`.
 * @param text name and value of the parameter that may be left out
 */
export function sharePage(
  base: string,
  given: Readonly<Record<string, string | null>>,
  text?: readonly [name: string, value: string],
): string {
  const entries = Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== null);
  const address = (parameters: (readonly [string, string])[]): string => {
    const query = new URLSearchParams(parameters.map(([name, value]) => [name, value])).toString();
    return query === '' ? base : `${base}?${query.replaceAll('+', '%20')}`;
  };
  const full = text && text[1] !== '' ? address([text, ...entries]) : address(entries);
  return full.length < MAX_SHARE_URL ? full : address(entries);
}

/** The text with the link under it, unless it holds the link already. */
export function textWithLink(text: string, link: string | null): string {
  if (link === null || text.includes(link)) return text;
  return text === '' ? link : `${text}\n\n${link}`;
}

/** The link to pass beside the text: none when the text holds it already. */
export function linkBeside(text: string, link: string | null): string | null {
  return link !== null && text.includes(link) ? null : link;
}
