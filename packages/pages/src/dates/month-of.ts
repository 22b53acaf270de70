import { dateFormat } from './date-format.js';

/** Swedish writes dates as ISO 8601 does. */
const iso = 'sv-u-ca-gregory-nu-latn';

/** Get the month of a date as it is where the brand is, for grouping: `2026-05`. */
export function monthOf(date: string, timeZone: string): string {
  const moment = new Date(date);
  if (date.length === 10 || Number.isNaN(moment.getTime())) return date.slice(0, 7);
  return dateFormat(iso, 'numbers', timeZone).format(moment).slice(0, 7);
}
