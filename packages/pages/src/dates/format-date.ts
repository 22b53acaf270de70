import { messagesFor } from '../messages/messages-for.js';
import { dateFormat } from './date-format.js';

const dayOnly = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Write a date in words, as it is where the brand is. A day without a time is that day everywhere.
 *
 * @param date ISO 8601, a day or a moment
 * @param style `long` for text, `short` for columns
 */
export function formatDate(date: string, locale: string, timeZone: string, style: 'long' | 'short' = 'long'): string {
  const key = `${date} ${locale} ${timeZone} ${style}`;
  let words = known.get(key);
  if (words === undefined) {
    words = write(date, locale, timeZone, style);
    if (known.size >= mostKnown) known.clear();
    known.set(key, words);
  }
  return words;
}

/** A post's date is written on its page and in every list that shows it; ten years of days in two styles fit. */
const known = new Map<string, string>();
const mostKnown = 10_000;

function write(date: string, locale: string, timeZone: string, style: 'long' | 'short'): string {
  const moment = new Date(date);
  if (Number.isNaN(moment.getTime())) return date;
  const shape = style === 'long' ? 'day' : 'short-day';
  return dateFormat(messagesFor(locale).intl, shape, dayOnly.test(date) ? 'UTC' : timeZone).format(moment);
}
