const LATIN = 'windows-1252';

function decode(bytes: Uint8Array, charset: string, fatal = false): string | null {
  try {
    return new TextDecoder(charset, { fatal }).decode(bytes);
  } catch {
    return null; // an unknown charset, or bytes that are not in it
  }
}

/** Only the first characters, which are ASCII in every charset that can be declared inside. */
function declaredInside(bytes: Uint8Array): string | undefined {
  const start = decode(bytes.subarray(0, 512), LATIN) ?? '';
  return /^[^<]{0,8}<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})["']/u.exec(start)?.[1];
}

/** UTF-16 by its mark or by the zero that "<" or "{" leaves in one half. */
function wide([first, second]: Uint8Array): string | null {
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
  if ((first === 0xff && second === 0xfe) || (second === 0 && first !== 0)) return 'utf-16le';
  return null;
}

/** UTF-8 with a few broken letters keeps the others; where most are broken it never was UTF-8. */
function damaged(bytes: Uint8Array): string | null {
  const text = decode(bytes, 'utf-8') ?? '';
  const broken = text.match(/\uFFFD/gu)?.length ?? 0;
  const whole = text.match(/[\u0080-\uFFFC]/gu)?.length ?? 0;
  return broken < whole ? text : decode(bytes, LATIN);
}

/**
 * The text of a feed. Bytes that are valid UTF-8 are UTF-8, whatever a server's default header says; otherwise the
 * header, then the XML declaration, then windows-1252. Null when it is no text (compressed, an image).
 * @param contentType the response's header, may be empty
 */
export function decodeFeed(bytes: Uint8Array, contentType: string): string | null {
  const header = /charset\s*=\s*["']?([\w.:-]{2,40})/iu.exec(contentType)?.[1];
  const declared = declaredInside(bytes);
  const broad = bytes.length > 1 ? wide(bytes) : null;
  // These write other letters with ASCII bytes and would pass for UTF-8.
  const shifting = [header, declared].find((charset) => charset && /^(?:iso-2022|hz-|utf-?7)/iu.test(charset));
  const text =
    (broad && decode(bytes, broad)) ??
    (shifting && decode(bytes, shifting)) ??
    decode(bytes, 'utf-8', true) ??
    (header && decode(bytes, header, true)) ??
    (declared && decode(bytes, declared, true)) ??
    damaged(bytes);
  return text === null || text.includes('\0') ? null : text;
}
