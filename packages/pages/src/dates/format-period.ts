import { messagesFor } from '../messages/messages-for.js';

/**
 * Write a span of days in words, as short as it can be said: `2026`, `May 2026`, `1–10 May 2026`, `14 May 2026`.
 *
 * @param first the first day, `YYYY-MM-DD`
 * @param last the last day
 */
export function formatPeriod(first: string, last: string, locale: string): string {
  const { intl } = messagesFor(locale);
  const from = new Date(first);
  const to = new Date(last);
  const isYear = first.endsWith('-01-01') && last.endsWith('-12-31');
  const isMonth = first.endsWith('-01') && first.slice(0, 7) === last.slice(0, 7) && isLastOfMonth(to);
  const format = new Intl.DateTimeFormat(intl, {
    year: 'numeric',
    ...(!isYear && { month: 'long' }),
    ...(!isYear && !isMonth && { day: 'numeric' }),
    timeZone: 'UTC',
  });
  return isYear || isMonth || first === last ? format.format(from) : format.formatRange(from, to);
}

function isLastOfMonth(day: Date): boolean {
  return new Date(day.getTime() + 24 * 60 * 60 * 1000).getUTCDate() === 1;
}
