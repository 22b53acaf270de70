import { messagesFor } from '../messages/messages-for.js';
import { dateFormat } from './date-format.js';
import { Remembered } from './remembered.js';

const dayOnly = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Write a date in words, as it is where the brand is. A day without a time is that day everywhere.
 *
 * @param date ISO 8601, a day or a moment
 * @param style `long` for text, `short` for columns
 */
export function formatDate(date: string, locale: string, timeZone: string, style: 'long' | 'short' = 'long'): string {
  return known.of(`${date} ${locale} ${timeZone} ${style}`, () => write(date, locale, timeZone, style));
}

/** A post's date is written on its page and in every list that shows it; ten years of days in two styles fit. */
const known = new Remembered(10_000);

function write(date: string, locale: string, timeZone: string, style: 'long' | 'short'): string {
  const moment = new Date(date);
  if (Number.isNaN(moment.getTime())) return date;
  const shape = style === 'long' ? 'day' : 'short-day';
  return dateFormat(messagesFor(locale).intl, shape, dayOnly.test(date) ? 'UTC' : timeZone).format(moment);
}
