import { NEAR } from './address-near';
import {
  anyCase,
  CITY,
  ENGLISH_TAIL,
  LOWER_NAME_FR,
  NAME_FR,
  NUMBER,
  pattern,
  TAIL,
  UK_POSTCODE,
  US_TAIL,
} from './address-parts';
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

interface AddressRule {
  /** Is in every text that the pattern matches, and in few others: the pattern takes up to 20 ms to compile. */
  near: RegExp;
  pattern(): RegExp;
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

/** The forms of six countries, each with an example. */
export const ADDRESS_RULES: readonly AddressRule[] = [
  // 12 bis rue de la Paix(, 75002 Paris)
  {
    near: NEAR.frenchNumber,
    pattern: pattern(`${NUMBER},? (?:${anyCase(FRENCH_SURE)}) (?:${NAME_FR}|${LOWER_NAME_FR})(?:${TAIL})?`),
    keep: (words) => !/^(?:19|20)\d\d (?!.*\d{4,5} )/u.test(words),
  },
  // 3 place Bellecour, 69002 Lyon; 3 place Bellecour à Lyon
  {
    near: NEAR.frenchNumber,
    pattern: pattern(`${NUMBER},? (?:${anyCase(FRENCH_OTHER)}) (?:${NAME_FR}|${LOWER_NAME_FR})${TAIL}`),
  },
  {
    near: NEAR.frenchNumber,
    pattern: pattern(
      `${NUMBER},? (?:${anyCase('place|cours|square|passage|route|villa|cité|résidence|clos|chemin|esplanade|promenade|montée|parvis')}) (?:${NAME_FR})`,
    ),
    keep: (words, preceding) => lives(preceding) && !/^\d{4}/.test(words),
  },
  // 8 route de Verdun; 3 place Bellecour à Lyon
  {
    near: NEAR.frenchNumber,
    pattern: pattern(`${NUMBER},? (?:${anyCase('route|traverse|mont[ée]e|sentier|esplanade|rond-point')}) ${NAME_FR}`),
    keep: (words) => !/^(?:1 |\d{4})/.test(words),
  },
  {
    near: NEAR.frenchNumber,
    pattern: pattern(
      `${NUMBER},? (?:${anyCase('place|square|passage|villa|clos|cit[ée]|r[ée]sidence|promenade|parvis')}) (?:${NAME_FR}|${LOWER_NAME_FR})(?:,| à) ${CITY}`,
    ),
    keep: (words) => !/^(?:1 |\d{4})/.test(words),
  },
  // rue du Rhône 12, 1204 Genève; avenue Louise 231
  {
    near: NEAR.frenchStreet,
    pattern: pattern(`(?:${anyCase(`${FRENCH_SURE}|${FRENCH_OTHER}`)}) ${NAME_FR},? ${NUMBER}${TAIL}`),
  },
  {
    near: NEAR.frenchStreet,
    pattern: pattern(String.raw`(?:${anyCase(FRENCH_SURE)}) ${NAME_FR} \d{1,3}[a-f]?(?![\p{L}\p{N}])`),
    keep: (_words, preceding, following) =>
      !COUNTED.test(following) &&
      /^(?:[,.;)!?\n]|$| (?:à|in|en|au)\b)/u.test(following) &&
      !/\d /.test(preceding.slice(-3)),
  },
  // place de la Bastille, 75011 Paris
  {
    near: NEAR.frenchStreet,
    pattern: pattern(
      String.raw`(?:${anyCase(`${FRENCH_SURE}|place|cours|quai|route`)}) ${NAME_FR}, (?:F-)?\d{5} ${CITY}`,
    ),
  },
  // Musterstr. 5a(, 10115 Berlin); Berliner Allee 5; Lange Straße 12
  {
    near: NEAR.germanStreet,
    pattern: pattern(
      String.raw`(?:\p{Lu}[\p{L}-]{1,40}?(?:${GERMAN_SURE})|\p{Lu}[\p{L}-]{1,40}-(?:Straße|Strasse|Str\.|Allee|Gasse|Weg|Platz|Ufer|Damm|Ring|Chaussee)|(?:(?:\p{Lu}\p{L}{0,2}\.|\p{Lu}[\p{L}-]{1,30}) ){1,3}(?:Straße|Strasse|Str\.|Allee|Gasse|Chaussee)|\p{Lu}\p{L}{2,30}(?:er|e|en)[ -](?:Weg|Platz|Ufer|Damm)) ?${NUMBER}(?:${TAIL})?`,
    ),
    keep: (words, _preceding, following) => {
      const street = words.replace(/ ?\d.*$/su, '');
      return !GERMAN_NOT.test(street) && !COUNTED.test(following) && !YEAR.test(words);
    },
  },
  {
    near: NEAR.germanOf,
    pattern: pattern(String.raw`Straße (?:des|der) (?:\d{1,2}\. )?\p{Lu}\p{L}{2,30} ${NUMBER}(?:${TAIL})?`),
  },
  // Sonnenring 4, 80331 München; Am Sandtorkai 5, 20457 Hamburg; Q7 24, 68161 Mannheim
  {
    near: NEAR.germanTown,
    pattern: pattern(
      String.raw`(?:\p{Lu}[\p{L}-]{1,40}(?:${GERMAN_OTHER})|(?:(?:\p{Lu}\p{L}{0,2}\.|\p{Lu}[\p{L}-]{1,30}) ){1,3}(?:Ring|Hof|Berg|Markt|Park|Tor|Wall|Graben|Kai|Brücke|Steig)) ?${NUMBER}${TAIL}`,
    ),
  },
  {
    near: NEAR.germanOpenerTown,
    pattern: pattern(String.raw`(?:${GERMAN_OPENERS}) (?:\p{Lu}[\p{L}-]{1,40} ?){1,3} ?${NUMBER}${TAIL}`),
  },
  {
    near: NEAR.anyTown,
    pattern: pattern(
      String.raw`(?:(?:\p{Lu}\p{L}{0,2}\.|\p{Lu}[\p{L}'-]{1,40}) ){1,3}\d{1,3} ?[a-f]?(?:\s?[,\n|(–-]\s?| in )(?:D-)?\d{5} \p{Lu}[\p{L}-]{2,40}`,
    ),
    keep: (words) => !NO_STREET.test(words),
  },
  {
    near: NEAR.germanOther,
    pattern: pattern(
      String.raw`(?:(?:${GERMAN_OPENERS}) )?\p{Lu}[\p{L}-]{1,40}(?:${GERMAN_OTHER}) ?\d{1,3} ?[a-f]?(?![\p{L}\p{N}])`,
    ),
    keep: (_words, preceding, following) => lives(preceding) && !COUNTED.test(following),
  },
  {
    near: NEAR.germanOpener,
    pattern: pattern(
      String.raw`(?:${GERMAN_OPENERS}) (?:\p{Lu}[\p{L}-]{1,40} ?){1,2} ?\d{1,3} ?[a-f]?(?![\p{L}\p{N}])`,
    ),
    keep: (_words, preceding, following) => lives(preceding) && !COUNTED.test(following),
  },
  // 10 Downing Street, London SW1A 2AA; 1600 Pennsylvania Ave NW, Washington, DC 20500
  {
    near: NEAR.englishTown,
    pattern: pattern(
      String.raw`\d{1,5}[a-zA-Z]?(?:-\d{1,4})? (?:[NSEW]\.? |North |South |East |West )?(?:(?:\p{Lu}[\p{L}.'-]{1,30}|\d{1,3}(?:st|nd|rd|th)) ){1,4}(?:${ENGLISH_SURE}|${ENGLISH_OTHER})(?![\p{L}\p{N}])(?:${ENGLISH_TAIL})`,
    ),
  },
  {
    near: NEAR.englishSure,
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
    near: NEAR.englishOther,
    pattern: pattern(String.raw`\d{1,5}[a-zA-Z]? (?:\p{Lu}[\p{L}.'-]{1,30} ){1,3}(?:${ENGLISH_OTHER})(?![\p{L}\p{N}])`),
    keep: (_words, preceding) => lives(preceding),
  },
  {
    near: NEAR.box,
    pattern: pattern(
      String.raw`(?:P\.? ?O\.? Box|Postfach|BP|B\.P\.|Case postale|CP) \d{1,6}(?:,? ?${US_TAIL}|,? ?${UK_POSTCODE}|${TAIL}|, (?:[\p{Lu}][\p{L}.'-]{1,30} ?){1,3}, ${US_TAIL})`,
    ),
  },
];

/** Words that say an address follows. */
function lives(preceding: string): boolean {
  return /(?:habit\p{L}*|demeur\p{L}*|r[ée]sid\p{L}*|domicili\p{L}*|log(?:e|eons|ent)|adresse|chez (?:moi|nous|lui|elle)|rendez-vous|rdv|situ[ée]e?s?|install[ée]s?|d[ée]m[ée]nag\p{L}*|passez|venez|wohn\p{L}*|adresse|anschrift|zuhause|daheim|umgezogen|ziehe\p{L}*|gezogen|treffpunkt|besuch\p{L}*|lebe|lebt|leben|schick\p{L}*|paket|liefer\p{L}*|komm|kommt|vorbei|envoy\p{L}*|livr\p{L}*|colis|sitz|büro|liv(?:e|es|ing|ed)|address|resid\p{L}*|moved|moving|based|located|visit|come to|drop by|home|house|flat|office|stay\p{L}*|meet|deliver\p{L}*|parcel|ship|send)[^.!?\n]{0,30}$/u.test(
    preceding,
  );
}
