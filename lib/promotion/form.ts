/** What a post looks like, whatever its language. */
export interface Link {
  /** Lower case, without `www.`. */
  host: string;
  start: number;
  end: number;
}

const LINK =
  /(?:https?:\/\/|www\.)[^\s<>"]{1,2000}|(?<![\p{L}\p{N}@._-])[a-z0-9-]{2,63}(?:\.[a-z0-9-]{2,63})?\.(?:com|org|net|fr|de|ch|at|be|eu|io|co|ai|app|dev|info|shop|tech|uk|us|cloud|software|health|school|agency|eco|audio|gov|edu)(?:\/[^\s<>"]{0,500})?(?![\p{L}\p{N}@])/gu;

/** Hosts that only shorten: they say nothing of where a link leads. */
const SHORTENERS = new Set(
  't.co lnkd.in bit.ly ow.ly buff.ly tinyurl.com dlvr.it goo.gl is.gd youtu.be hubs.ly spoti.fi swll.to rb.gy cutt.ly trib.al fb.me wp.me linktr.ee'.split(
    ' ',
  ),
);

/** Newspapers, broadcasters, public bodies, science and open knowledge: a link there is news passed on, unless it is the employer's own. */
const THIRD_PARTY_HOST =
  /(?:^|\.)(?:lemonde|lesechos|lefigaro|liberation|mediapart|ouest-france|francetvinfo|radiofrance|nextinpact|usine-digitale|bfmtv|leparisien|latribune|monde-diplomatique|nytimes|theguardian|guardian|bbc|reuters|bloomberg|ft|wsj|economist|washingtonpost|theatlantic|newyorker|wired|theverge|arstechnica|techcrunch|cnn|npr|apnews|nature|science|sciencemag|arxiv|doi|acm|ieee|wikipedia|wikimedia|github|youtube|youtu|coursera|faz|sueddeutsche|sz|spiegel|zeit|handelsblatt|tagesschau|nzz|heise|taz|welt|golem|netzpolitik|ardmediathek|zdf|derstandard|orf|srf|insee|legifrance|senat|assemblee-nationale|service-public|anssi|cnil|has-sante|europa|bund|bundestag|bmwk|bsi|destatis|rki|cisa|nasa|who|un|oecd|judiciary|change|reut|nyti|medium|substack|huggingface|openai|google|microsoft|wikihow|imdb|goodreads|twitter|x)\.[a-z.]{2,6}$|\.gov(?:\.[a-z]{2})?$|\.gouv\.fr$|\.edu$|\.ac\.uk$|^(?:nyti\.ms|reut\.rs|sz\.de|youtu\.be|n\.pr|wapo\.st)$/u;

export const isShortener = (host: string): boolean => SHORTENERS.has(host);
export const isThirdPartyHost = (host: string): boolean => THIRD_PARTY_HOST.test(host);

export function findLinks(text: string): Link[] {
  return Array.from(text.matchAll(LINK), (match) => ({
    host: match[0]
      .replace(/^https?:\/\//u, '')
      .replace(/^www\./u, '')
      .split(/[/?#:]/u, 1)
      .join('')
      .toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The text with every link blanked out, so that offsets stay and link letters are no words. */
export function withoutLinks(text: string, links: readonly Link[]): string {
  let kept = '';
  let at = 0;
  for (const link of links) {
    kept += text.slice(at, link.start) + ' '.repeat(link.end - link.start);
    at = link.end;
  }
  return kept + text.slice(at);
}

const POINTING = new Set('👉👇➡⬇▶⤵🔗📩📥🎟☎📞📲↓→');
const FESTIVE = new Set('🎉🚀🏆🥇🎊✨🔥👏🙌💪📢📣🎁🤝📅🗓📍🌟⭐');
const LAUGHING = new Set('😂🤣😅😭🙃🙈🤷😏😉😆💀😩😱🤔❤🥺😍');
/** Coloured discs and squares are the legend of a list, or a game of letters: they cheer nobody on. */
const LEGEND = /[●○◯■□▢⚪⚫⬛⬜\u{1F534}\u{1F535}\u{1F7E0}-\u{1F7EB}]/u;
const SIGN = /\p{Extended_Pictographic}|[↓→]/gu;

/** Each is the number of matches. What words show (weekdays, months, capitals) is counted there. */
const COUNTED = {
  numericDate: /(?<![\d.,])[0-3]?\d\.(?:0?[1-9]|1[0-2])\.(?!\d{1,2}(?!\d))|(?<![\d/])[0-3]\d\/[01]\d(?!\d)/gu,
  time: /\b\d{1,2} ?(?:h|Uhr|[ap]m|[AP]M|[ap]\.m\.)(?: ?\d{2})?(?!\p{L})|\b\d{1,2}:\d{2}\b/gu,
  price: /[€$£] ?\d|\d ?(?:€|EUR|Euro|CHF|k€|M€)/gu,
  percent: /\d ?%/gu,
  hashtag: /#[\p{L}\p{N}_]/gu,
  mention: /@(?<![\p{L}\p{N}._]@)[\p{L}\p{N}_]/gu,
  bullet: /^\s{0,4}(?:[-•▪▫◆◇►✓✔✅☑🔹🔸❌→*·–]|\d{1,2}[.)]|\d️⃣)/gmu,
  exclamation: /!/gu,
  question: /\?/gu,
  paragraph: /\n\s*\n/gu,
  thread: /(?:^|\s)1\/\d{0,2}(?=\s|$)|🧵/gu,
} as const;

export type FormMark = keyof typeof COUNTED | 'emoji' | 'pointing' | 'festive' | 'laughing';

export function countForm(text: string): Record<FormMark, number> {
  const counts = { emoji: 0, pointing: 0, festive: 0, laughing: 0 } as Record<FormMark, number>;
  for (const mark of Object.keys(COUNTED) as (keyof typeof COUNTED)[])
    counts[mark] = text.match(COUNTED[mark])?.length ?? 0;
  for (const sign of text.match(SIGN) ?? []) {
    if (LEGEND.test(sign)) continue;
    counts.emoji++;
    if (POINTING.has(sign)) counts.pointing++;
    if (FESTIVE.has(sign)) counts.festive++;
    if (LAUGHING.has(sign)) counts.laughing++;
  }
  return counts;
}

/** Offsets between which someone else is quoted: from a word or two on it is their voice, not the author's. */
export function findQuotes(text: string): { start: number; end: number }[] {
  return Array.from(text.matchAll(/"[^"\n]{20,3000}"|«[^»\n]{20,3000}»/gu), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
