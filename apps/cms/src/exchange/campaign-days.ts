/** The editor keeps a day as its noon in UTC, so that it is the same day nearly everywhere. */
const noon = 'T12:00:00.000Z';

/** Write a day as files have it; a moment that a program set stays one. */
export function dayOf(moment: string): string {
  const iso = new Date(moment).toISOString();
  return iso.endsWith(noon) ? iso.slice(0, 10) : iso;
}

/** Read a day or a moment of a file as the CMS keeps it. */
export function momentOf(day: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? `${day}${noon}` : new Date(day).toISOString();
}
