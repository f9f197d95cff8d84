import type { Hours } from '@/lib/domain/settings';
import { employerMentions } from '@/lib/language/employer-marks';
import type { CheckInput } from './define';
import { defineCheck } from './define';

const MINUTE = 60_000;
const DAY = 24 * 60;
const LINK = /https?:\/\/|www\./iu;

const minutesOf = (time: string): number => {
  const [hours, minutes] = time.split(':').map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
};

/**
 * Whether a moment lies within the hours. Hours that end before they begin go past midnight and belong to the day on which they begin.
 * @param now milliseconds since 1970
 * @param utcOffset minutes to add to UTC for the person's wall clock
 */
export function isWithin({ days, from, to }: Hours, now: number, utcOffset: number): boolean {
  const wall = Math.floor(now / MINUTE) + utcOffset;
  const minute = ((wall % DAY) + DAY) % DAY;
  const weekday = new Date(wall * MINUTE).getUTCDay();
  const [start, end] = [minutesOf(from), minutesOf(to)];
  if (start < end) return days.includes(weekday) && start <= minute && minute < end;
  const isLate = minute >= start && days.includes(weekday);
  return isLate || (minute < end && days.includes((weekday + 6) % 7));
}

/** An item being shared, a promotional draft, or the employer named beside a link. */
function isCompanyContent({ text, item, kind, employers }: CheckInput): boolean {
  if (item || kind.kind === 'promotional') return true;
  return LINK.test(text) && employerMentions(text, employers).length > 0;
}

export const offHours = defineCheck({
  id: 'off-hours',
  languages: 'any',
  messages: ['outside'],
  docs: {
    flags: 'Company content outside the hours you set.',
    why: 'Sharing for work is work. The evening and the weekend are yours.',
    leavesAlone: 'Everything while no hours are set, and everything that is not company content.',
    sources: ['Own rule; the right to disconnect: French labour code art. L2242-17'],
  },
  run(input) {
    const { hours, now, utcOffset } = input;
    if (hours === null || isWithin(hours, now, utcOffset) || !isCompanyContent(input)) return [];
    return [{ messageId: 'outside', severity: 'hint', start: 0, end: 0, data: { from: hours.from, to: hours.to } }];
  },
});
