/**
 * Letters that only look different, as "bold text" generators make them: mathematical alphabets, full width, circled and
 * squared letters, small capitals, raised letters, ligatures. Not ™, ℹ, № or digits in circles, which mean something.
 */
const CLASS = String.raw`\u{1D400}-\u{1D7FF}\uFF01-\uFF5E\u24B6-\u24E9\u{1F130}-\u{1F149}\uFB00-\uFB06\u02B0-\u02B3\u02B7\u02B8\u02E1-\u02E3\u1D2C-\u1D2E\u1D30-\u1D3A\u1D3C-\u1D4D\u1D4F-\u1D58\u1D5B\u1D9C\u1DA0\u1DBB\u2071\u207F\u2102\u210A-\u210E\u2110-\u2113\u2115\u2119-\u211D\u2124\u2128\u212C\u212D\u212F-\u2131\u2133\u2134\u2145-\u2149`;
const BY_UNICODE = new RegExp(`^[${CLASS}]$`, 'u');
/** First letters of alphabets of 26 that Unicode does not tie to plain ones: negative circled and negative squared. */
const NEGATIVE = [0x1f150, 0x1f170] as const;
/** Small capitals, with `.` where the plain letter is used. */
const SMALL_CAPITALS = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘ.ʀꜱᴛᴜᴠᴡ.ʏᴢ';

/** The plain letter that a decorated one stands for, or null. `next` is the character after it, an emoji selector for 🅰️. */
export function plainLetter(char: string, next: string | undefined): string | null {
  if (BY_UNICODE.test(char)) return char.normalize('NFKC');
  const code = char.codePointAt(0) ?? 0;
  for (const first of NEGATIVE)
    if (code >= first && code < first + 26 && next !== '\uFE0F') return String.fromCharCode(65 + code - first);
  const small = code > 0x250 ? SMALL_CAPITALS.indexOf(char) : -1;
  return small < 0 ? null : String.fromCharCode(97 + small);
}

/** Marks that strike letters through or underline them. */
export const STRIKING = /[\u0332\u0333\u0335\u0336]/u;

const DECORATED = String.raw`${CLASS}\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}${SMALL_CAPITALS.replace('.', '')}`;
/** Whether there is anything decorated at all: most texts have nothing. */
export const HAS_STYLED = new RegExp(`[${DECORATED}]|${STRIKING.source}`, 'u');
/** Decorated letters, with the spaces and signs between them. Matched by `matchAll` only. */
export const STYLED_RUN = new RegExp(
  String.raw`(?:(?:[${DECORATED}]|[\p{L}\p{N} ]${STRIKING.source})[ '’.,:!?&-]{0,3})+`,
  'gu',
);

/** A run of decorated letters in plain ones; all else stays as it is. */
export function plainLetters(run: string): string {
  const chars = Array.from(run);
  return chars.map((char, i) => (STRIKING.test(char) ? '' : (plainLetter(char, chars[i + 1]) ?? char))).join('');
}
