import { formatDate } from '@pantograph/pages';

/** Write a date of a brief in words. One without an offset is on the day it says, wherever it is read. */
export function sayDate(date: string, locale: string, timeZone: string): string {
  const hasOffset = /T.*(?:Z|[+-]\d\d:?\d\d)$/.test(date);
  return formatDate(hasOffset ? date : date.slice(0, 10), locale, timeZone);
}
