import { messagesFor } from '../messages/messages-for.js';

const formats = new Map<string, Intl.DateTimeFormat>();
const dayOnly = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Write a date in words, as it is where the brand is. A day without a time is that day everywhere.
 *
 * @param date ISO 8601, a day or a moment
 * @param style `long` for text, `short` for columns
 */
export function formatDate(date: string, locale: string, timeZone: string, style: 'long' | 'short' = 'long'): string {
  const moment = new Date(date);
  if (Number.isNaN(moment.getTime())) return date;
  return format(locale, dayOnly.test(date) ? 'UTC' : timeZone, style).format(moment);
}

function format(locale: string, timeZone: string, style: 'long' | 'short'): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${style}`;
  let known = formats.get(key);
  if (!known) {
    known = new Intl.DateTimeFormat(messagesFor(locale).intl, {
      year: 'numeric',
      month: style === 'long' ? 'long' : 'short',
      day: 'numeric',
      timeZone,
    });
    formats.set(key, known);
  }
  return known;
}
