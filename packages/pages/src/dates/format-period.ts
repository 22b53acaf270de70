import { messagesFor } from '../messages/messages-for.js';
import { dateFormat } from './date-format.js';
import { Remembered } from './remembered.js';

/**
 * Write a span of days in words, as short as it can be said: `2026`, `May 2026`, `January – March 2026`,
 * `11–20 May 2026`, `14 May 2026`.
 *
 * @param first the first day, `YYYY-MM-DD`
 * @param last the last day
 */
export function formatPeriod(first: string, last: string, locale: string): string {
  return known.of(`${first} ${last} ${locale}`, () => write(first, last, locale));
}

/** Every list of posts has an archive of the same periods. */
const known = new Remembered(2_000);

function write(first: string, last: string, locale: string): string {
  const { intl } = messagesFor(locale);
  const from = new Date(first);
  const to = new Date(last);
  const isYear = first.endsWith('-01-01') && last.endsWith('-12-31');
  const isMonths = first.endsWith('-01') && isLastOfMonth(to);
  const shape = isYear ? 'year' : isMonths ? 'month' : 'day';
  return dateFormat(intl, shape, 'UTC').formatRange(from, to);
}

function isLastOfMonth(day: Date): boolean {
  return new Date(day.getTime() + 24 * 60 * 60 * 1000).getUTCDate() === 1;
}
