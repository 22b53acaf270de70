import { messagesFor } from '../messages/messages-for.js';
import { dateFormat } from './date-format.js';

/** Name a month, `2026-05`, without its year. */
export function monthName(month: string, locale: string): string {
  const day = new Date(`${month}-01`);
  if (Number.isNaN(day.getTime())) return month;
  return dateFormat(messagesFor(locale).intl, 'month-alone', 'UTC').format(day);
}
