import {
  ENGLISH_OTHER,
  ENGLISH_SURE,
  FRENCH_OTHER,
  FRENCH_SURE,
  GERMAN_NOT,
  GERMAN_OPENERS,
  GERMAN_OTHER,
  GERMAN_SURE,
} from './address-words';

const NUMBER = String.raw`\d{1,4}(?:\s?(?:bis|ter|quater|[a-fA-F])(?![\p{L}\p{N}]))?(?:\s?[-–/]\s?\d{1,4}[a-fA-F]?(?![\p{L}\p{N}]))?`;
/** A name of up to five words; small words join them. */
const CAP = String.raw`[\p{Lu}\p{N}][\p{L}\p{N}.'-]{0,30}`;
const SMALL_FR = `(?:de la |de l'|des |du |de |d'|la |le |les |l'|aux |au |à la |sur |sous |en |et |saint[e]?[ -])`;
const NAME_FR = `${SMALL_FR}{0,2}(?:${CAP})(?:[ -]${SMALL_FR}{0,2}${CAP}){0,4}`;
const LOWER_NAME_FR = String.raw`(?:de la |de l'|des |du |de |d')[\p{Ll}][\p{L}'-]{2,30}(?: (?:de la |des |du |de |d')?[\p{L}'-]{3,30})?`;
const CITY = String.raw`${CAP}(?:[ -](?:sur|sous|les|lès|la|le|en|de|du|des|am|an der|ob der|im|bei|upon|[\p{Lu}][\p{L}.'-]{1,30})(?![\p{L}])){0,4}(?: cedex(?: \d{1,2})?| CEDEX(?: \d{1,2})?)?`;
/** Postcode and town of the continent, after a comma, a line break, or what stands between: floor, building, box. */
const TAIL = String.raw`(?:[,;]? ?(?:b[âa]t(?:iment)?\.?|appt?\.?|appartement|[ée]tage|esc(?:alier)?\.?|bo[îi]te|bte\.?|bus|BP|CS|c/o|Postfach|Stiege|Top|Whg\.?|Hinterhaus|HH|\d{1,2}(?:e|er|ème|\.) ?(?:[ée]tage|OG|Stock)|EG) ?[\p{L}\p{N}/]{0,6}){0,3}(?:\s?[,;–-]\s?|\s)\(?(?:(?:F|FR|D|DE|A|AT|CH|B|BE|L|LU)[ -]{1,2})?(?:\d{5}|\d{4}|\d{2} \d{3})\s{1,2}${CITY}`;
const UK_POSTCODE = String.raw`(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})`;
const US_TAIL = String.raw`[A-Z]{2}[ ,]{1,2}\d{5}(?:-\d{4})?`;
const ENGLISH_TAIL = String.raw`(?:,? ?(?:NW|NE|SW|SE|N|S|E|W)\b\.?)?(?:,? ?(?:Apt|Suite|Ste|Unit|Floor|Flat|Room|#)\.? ?[\p{L}\p{N}-]{1,6})?(?:,?\s{1,2}[\p{Lu}][\p{L}.'-]{1,30}(?: [\p{Lu}][\p{L}.'-]{1,30}){0,2}){0,3},?\s{1,2}(?:${UK_POSTCODE}|${US_TAIL})`;

const pattern = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}.,:/#-]|\\d )(?:${source})`, 'gu');
const anyCase = (words: string): string =>
  words.replace(/(^|\|)([a-z])/g, (_, bar: string, letter: string) => `${bar}[${letter}${letter.toUpperCase()}]`);

export interface AddressRule {
  pattern: RegExp;
  /** A second look at what matched: the words, and what stands around them. */
  keep?(words: string, preceding: string, following: string): boolean;
}

/** What makes a number a quantity or a date instead of a house number. */
const COUNTED =
  /^\s?(?:%|€|\$|£|°|[.,:]\d|\d|km|m\b|kg|Uhr|Jahre?|Monate|Tage|Stunden|Minuten|Prozent|Euro|Mio|Millionen|Mrd|janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre|ans|heures?|h\b|fois|mètres|januar|februar|märz|april|juni|juli|august|september|oktober|november|dezember|st\b|nd\b|rd\b|th\b)/iu;
/** What else carries a number before a comma, at fairs above all: "Halle 5, Stand 12". */
const NO_STREET =
  /(?:Halle|Stand|Saal|Raum|Zimmer|Gleis|Kapitel|Seite|Platz|Teil|Band|Nr\.?|Hall|Booth|Room|Page|Chapter|Step|Part|Top|Level|Version|Folge|Tag|Woche|Day|Week) \d/;
const YEAR = /(?:^|\D)(?:19|20)\d\d$/;

/** A word for a street near a number, or a postcode: without one of these no rule can match, and there are many. */
export const MAY_HOLD_ADDRESS = new RegExp(
  [
    `(?<!\\p{L})(?:${anyCase(`${FRENCH_SURE}|${FRENCH_OTHER}`)}|${ENGLISH_SURE}|${ENGLISH_OTHER})(?!\\p{L})`,
    `(?:${GERMAN_SURE}|${GERMAN_OTHER}|Straße|Strasse|Str\\.|Allee|Gasse|Weg|Platz|Ufer|Damm|Chaussee|Ring|Hof|Berg|Markt|Park|Tor|Wall|Graben|Kai|Brücke|Steig) ?\\d`,
    `(?<!\\p{L})(?:${GERMAN_OPENERS}) \\p{Lu}[\\p{L} -]{1,60}\\d`,
    '\\d{5} \\p{Lu}|Straße d|Box \\d|Postfach|(?:BP|CP|B\\.P\\.|postale) \\d',
  ].join('|'),
  'u',
);

/** The forms of six countries, each with an example. */
export const ADDRESS_RULES: readonly AddressRule[] = [
  // 12 bis rue de la Paix(, 75002 Paris)
  {
    pattern: pattern(`${NUMBER},? (?:${anyCase(FRENCH_SURE)}) (?:${NAME_FR}|${LOWER_NAME_FR})(?:${TAIL})?`),
    keep: (words) => !/^(?:19|20)\d\d (?!.*\d{4,5} )/u.test(words),
  },
  // 3 place Bellecour, 69002 Lyon; 3 place Bellecour à Lyon
  { pattern: pattern(`${NUMBER},? (?:${anyCase(FRENCH_OTHER)}) (?:${NAME_FR}|${LOWER_NAME_FR})${TAIL}`) },
  {
    pattern: pattern(
      `${NUMBER},? (?:${anyCase('place|cours|square|passage|route|villa|cité|résidence|clos|chemin|esplanade|promenade|montée|parvis')}) (?:${NAME_FR})`,
    ),
    keep: (words, preceding) => lives(preceding) && !/^\d{4}/.test(words),
  },
  // rue du Rhône 12, 1204 Genève; avenue Louise 231
  { pattern: pattern(`(?:${anyCase(`${FRENCH_SURE}|${FRENCH_OTHER}`)}) ${NAME_FR},? ${NUMBER}${TAIL}`) },
  {
    pattern: pattern(String.raw`(?:${anyCase(FRENCH_SURE)}) ${NAME_FR} \d{1,3}[a-f]?(?![\p{L}\p{N}])`),
    keep: (_words, preceding, following) =>
      !COUNTED.test(following) &&
      /^(?:[,.;)!?\n]|$| (?:à|in|en|au)\b)/u.test(following) &&
      !/\d /.test(preceding.slice(-3)),
  },
  // place de la Bastille, 75011 Paris
  {
    pattern: pattern(
      String.raw`(?:${anyCase(`${FRENCH_SURE}|place|cours|quai|route`)}) ${NAME_FR}, (?:F-)?\d{5} ${CITY}`,
    ),
  },
  // Musterstr. 5a(, 10115 Berlin); Berliner Allee 5; Lange Straße 12
  {
    pattern: pattern(
      String.raw`(?:\p{Lu}[\p{L}-]{1,40}?(?:${GERMAN_SURE})|(?:\p{Lu}[\p{L}.-]{1,30} ){1,3}(?:Straße|Strasse|Str\.|Allee|Gasse|Chaussee)|\p{Lu}\p{L}{2,30}(?:er|e|en)[ -](?:Weg|Platz|Ufer|Damm)) ?${NUMBER}(?:${TAIL})?`,
    ),
    keep: (words, _preceding, following) => {
      const street = words.replace(/ ?\d.*$/su, '');
      return !GERMAN_NOT.test(street) && !COUNTED.test(following) && !YEAR.test(words);
    },
  },
  { pattern: pattern(String.raw`Straße (?:des|der) (?:\d{1,2}\. )?\p{Lu}\p{L}{2,30} ${NUMBER}(?:${TAIL})?`) },
  // Sonnenring 4, 80331 München; Am Sandtorkai 5, 20457 Hamburg; Q7 24, 68161 Mannheim
  {
    pattern: pattern(
      String.raw`(?:\p{Lu}[\p{L}-]{1,40}(?:${GERMAN_OTHER})|(?:\p{Lu}[\p{L}.-]{1,30} ){1,3}(?:Ring|Hof|Berg|Markt|Park|Tor|Wall|Graben|Kai|Brücke|Steig)) ?${NUMBER}${TAIL}`,
    ),
  },
  { pattern: pattern(String.raw`(?:${GERMAN_OPENERS}) (?:\p{Lu}[\p{L}-]{1,40} ?){1,3} ?${NUMBER}${TAIL}`) },
  {
    pattern: pattern(
      String.raw`(?:\p{Lu}[\p{L}.'-]{1,40} ){1,3}\d{1,3} ?[a-f]?\s?[,\n]\s?(?:D-)?\d{5} \p{Lu}[\p{L}-]{2,40}`,
    ),
    keep: (words) => !NO_STREET.test(words),
  },
  {
    pattern: pattern(
      String.raw`(?:(?:${GERMAN_OPENERS}) )?\p{Lu}[\p{L}-]{1,40}(?:${GERMAN_OTHER}) ?\d{1,3} ?[a-f]?(?![\p{L}\p{N}])`,
    ),
    keep: (_words, preceding, following) => lives(preceding) && !COUNTED.test(following),
  },
  {
    pattern: pattern(
      String.raw`(?:${GERMAN_OPENERS}) (?:\p{Lu}[\p{L}-]{1,40} ?){1,2} ?\d{1,3} ?[a-f]?(?![\p{L}\p{N}])`,
    ),
    keep: (_words, preceding, following) => lives(preceding) && !COUNTED.test(following),
  },
  // 10 Downing Street, London SW1A 2AA; 1600 Pennsylvania Ave NW, Washington, DC 20500
  {
    pattern: pattern(
      String.raw`\d{1,5}[a-zA-Z]?(?:-\d{1,4})? (?:[NSEW]\.? |North |South |East |West )?(?:(?:\p{Lu}[\p{L}.'-]{1,30}|\d{1,3}(?:st|nd|rd|th)) ){1,4}(?:${ENGLISH_SURE}|${ENGLISH_OTHER})(?![\p{L}\p{N}])(?:${ENGLISH_TAIL})`,
    ),
  },
  {
    pattern: pattern(
      String.raw`\d{1,5}[a-zA-Z]?(?:-\d{1,4})? (?:[NSEW]\.? |North |South |East |West )?(?:(?:\p{Lu}[\p{L}.'-]{1,30}|\d{1,3}(?:st|nd|rd|th)) ){1,3}(?:${ENGLISH_SURE})(?![\p{L}\p{N}])`,
    ),
    keep: (words, preceding, following) =>
      /^(?:[,;!?)\n.]|$| (?:in|near|and|on|opposite|off|at|if|is|since|for|every|next|with|from|where|this|tonight|tomorrow)\b)/u.test(
        following,
      ) &&
      (!YEAR.test(/^\d+/.exec(words)?.[0] ?? '') || lives(preceding)),
  },
  {
    pattern: pattern(String.raw`\d{1,5}[a-zA-Z]? (?:\p{Lu}[\p{L}.'-]{1,30} ){1,3}(?:${ENGLISH_OTHER})(?![\p{L}\p{N}])`),
    keep: (_words, preceding) => lives(preceding),
  },
  {
    pattern: pattern(
      String.raw`(?:P\.? ?O\.? Box|Postfach|BP|B\.P\.|Case postale|CP) \d{1,6}(?:,? ?${US_TAIL}|,? ?${UK_POSTCODE}|${TAIL}|, (?:[\p{Lu}][\p{L}.'-]{1,30} ?){1,3}, ${US_TAIL})`,
    ),
  },
];

/** Words that say an address follows. */
function lives(preceding: string): boolean {
  return /(?:habit\p{L}*|demeur\p{L}*|r[ée]sid\p{L}*|domicili\p{L}*|log(?:e|eons|ent)|adresse|chez (?:moi|nous|lui|elle)|rendez-vous|rdv|situ[ée]e?s?|install[ée]s?|d[ée]m[ée]nag\p{L}*|passez|venez|wohn\p{L}*|adresse|anschrift|zuhause|daheim|umgezogen|ziehe\p{L}*|gezogen|treffpunkt|besuch\p{L}*|lebe|lebt|leben|sitz|büro|liv(?:e|es|ing|ed)|address|resid\p{L}*|moved|moving|based|located|visit|come to|drop by|home|house|flat|office|stay\p{L}*|meet)[^.!?\n]{0,30}$/u.test(
    preceding,
  );
}
