/** Beginnings of month names in English, French and German, as feeds write them. */
const MONTHS = [
  'jan',
  'fe|fé',
  'mar|mär|mrz',
  'ap|av',
  'may|mai',
  'jun|juin',
  'jul|juil',
  'au|ao',
  'sep',
  'o',
  'n',
  'd',
];
const MONTH_PATTERNS = MONTHS.map((names) => new RegExp(`^(?:${names})`, 'u'));
/** Hours from UTC of the zone names that RFC 822 allows, and of those seen in European feeds. */
// biome-ignore format: a table
const ZONES: Readonly<Record<string, number>> = {
  ut: 0, utc: 0, gmt: 0, z: 0, wet: 0, bst: 1, cet: 1, met: 1, mez: 1, west: 1, cest: 2, mest: 2, mesz: 2, eet: 2,
  eest: 3, msk: 3, est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7, jst: 9,
};
const TIME = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,3})\d*)?)?\s*([+-]\d{2}:?\d{2}|[a-z]{1,4})?`;
const ISO = new RegExp(String.raw`^(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?(?:[t ]+${TIME})?`, 'u');
const WORDS = new RegExp(
  String.raw`(?:^|[\s,])(\d{1,2})(?:st|nd|rd|th|er|\.)?[\s-]+(\p{L}{3,9})\.?[\s,-]+(\d{4}|\d{2})(?:,?\s+${TIME})?`,
  'u',
);
const AMERICAN = new RegExp(String.raw`(?:^|[\s,])(\p{L}{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})(?:,?\s+${TIME})?`, 'u');
const GERMAN = new RegExp(String.raw`^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:,?\s+${TIME})?`, 'u');

function zoneMinutes(zone = ''): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/u.exec(zone) ?? [];
  if (sign) return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  return (ZONES[zone] ?? 0) * 60;
}

type Clock = readonly (string | undefined)[];

/** Milliseconds, or null when a part is out of range. `month` counts from 1. */
function moment(
  year: number,
  month: number,
  day: number,
  [hour = '0', minute = '0', second = '0', part = '0', zone]: Clock,
) {
  if (month < 1 || month > 12 || day < 1 || day > 31 || Number(hour) > 24 || Number(minute) > 59) return null;
  return Date.UTC(
    year,
    month - 1,
    day,
    Number(hour),
    Number(minute) - zoneMinutes(zone),
    Number(second),
    Number(part.padEnd(3, '0')),
  );
}

function monthOf(name = ''): number {
  return MONTH_PATTERNS.findIndex((pattern) => pattern.test(name)) + 1;
}

/**
 * Date of a feed in ms since 1970: RFC 822, ISO 8601 and what is found in their place. Without a zone it is UTC, never
 * the reader's zone. Null when it can't be read.
 */
export function feedDate(value: string | undefined): number | null {
  const text = value?.trim().toLowerCase().slice(0, 80) ?? '';
  const iso = ISO.exec(text);
  if (iso) return moment(Number(iso[1]), Number(iso[2] ?? 1), Number(iso[3] ?? 1), iso.slice(4));
  const german = GERMAN.exec(text);
  if (german) return moment(Number(german[3]), Number(german[2]), Number(german[1]), german.slice(4));
  const words = WORDS.exec(text);
  if (words) {
    const year = Number(words[3]);
    return moment(
      year < 70 ? year + 2000 : year < 100 ? year + 1900 : year,
      monthOf(words[2]),
      Number(words[1]),
      words.slice(4),
    );
  }
  const american = AMERICAN.exec(text);
  return american && moment(Number(american[3]), monthOf(american[1]), Number(american[2]), american.slice(4));
}
