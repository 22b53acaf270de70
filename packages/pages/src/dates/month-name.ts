import { messagesFor } from '../messages/messages-for.js';

/** Name a month, `2026-05`, without its year. */
export function monthName(month: string, locale: string): string {
  const day = new Date(`${month}-01`);
  if (Number.isNaN(day.getTime())) return month;
  return new Intl.DateTimeFormat(messagesFor(locale).intl, { month: 'long', timeZone: 'UTC' }).format(day);
}
