import type { Lang } from '@/lib/domain/lang';

/** A passage and vaguer words that fit in its place. */
export interface LessSpecific {
  start: number;
  end: number;
  replacement: string;
}

const MONTHS: Readonly<Record<Lang, string>> = {
  en: '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?',
  fr: '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)',
  de: '(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)',
};
const enDay = `(?:(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: (?:of )?${MONTHS.en})?|${MONTHS.en} \\d{1,2}(?:st|nd|rd|th)?)`;
const frDay = `\\d{1,2}(?:er)?(?: ${MONTHS.fr})?`;
const deDay = `\\d{1,2}\\.(?: ?${MONTHS.de}| ?\\d{1,2}\\.)?`;
const YEAR = '(?:,? \\d{4}(?!\\d))?';
/** The name of a place: one or two words with a capital. */
const PLACE = '\\p{Lu}[\\p{L}-]{2,30}(?: \\p{Lu}[\\p{L}-]{2,30})?';
const END = '(?![\\p{L}\\p{N}])';

interface Wording {
  /** From one day to another, or until one. */
  dates: RegExp;
  someTime: string;
  /** A verb of leaving, in group 1, and a place with or without dates. */
  journey: RegExp;
  away: string;
}

const enDates = `(?:(?:from )?${enDay} ?(?:to|until|till|-|–) ?${enDay}|(?:until|till) ${enDay})${YEAR}`;
const frDates = `(?:du ${frDay} au ${frDay}|jusqu'au ${frDay})${YEAR}`;
const deDates = `(?:vom ${deDay} ?(?:bis(?: zum)?|-|–) ?${deDay}|bis(?: zum)? ${deDay})${YEAR}`;
const before = '(?<![\\p{L}\\p{N}])';

const WORDING: Readonly<Record<Lang, Wording>> = {
  en: {
    dates: new RegExp(`${before}${enDates}${END}`, 'giu'),
    someTime: 'for a while',
    journey: new RegExp(`${before}((?:off|go|going|leaving|heading)) (?:to|for) ${PLACE}(?: ${enDates})?${END}`, 'gu'),
    away: 'on holiday',
  },
  fr: {
    dates: new RegExp(`${before}${frDates}${END}`, 'giu'),
    someTime: 'quelque temps',
    journey: new RegExp(`${before}(pars|part|partons|partir) (?:à|en|au|aux) ${PLACE}(?: ${frDates})?${END}`, 'gu'),
    away: 'en vacances',
  },
  de: {
    dates: new RegExp(`${before}${deDates}(?!\\p{L})`, 'giu'),
    someTime: 'eine Zeit lang',
    journey: new RegExp(
      `${before}((?:fahre|fahren|fliege|fliegen|geht es)(?: wir| ich)?) nach ${PLACE}(?: ${deDates})?(?!\\p{L})`,
      'gu',
    ),
    away: 'in den Urlaub',
  },
};

/**
 * Vaguer words for where and until when somebody is away, where they fit without touching the rest of the sentence:
 * "part à Bali du 3 au 17 août" → "part en vacances", "until the 25th" → "for a while". Dates that a colon or a slash
 * writes stay as they are. Linear.
 * @param from offset at which the passage begins; at most 300 characters after it are read
 */
export function lessSpecific(text: string, from: number, langs: readonly Lang[]): LessSpecific | null {
  const passage = text.slice(from, from + 300).split('\n')[0] as string;
  for (const lang of langs) {
    const { dates, someTime, journey, away } = WORDING[lang];
    const [trip] = passage.matchAll(journey);
    if (trip) {
      const start = from + trip.index + (trip[1] as string).length + 1;
      return { start, end: from + trip.index + trip[0].length, replacement: away };
    }
    const [stay] = passage.matchAll(dates);
    if (!stay) continue;
    const opens = /^\p{Lu}/u.test(stay[0]);
    const replacement = opens ? someTime.charAt(0).toUpperCase() + someTime.slice(1) : someTime;
    return { start: from + stay.index, end: from + stay.index + stay[0].length, replacement };
  }
  return null;
}
