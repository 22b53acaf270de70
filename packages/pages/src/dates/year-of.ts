/** Get the year of a date as it is where the brand is, for grouping. */
export function yearOf(date: string, timeZone: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return date.slice(0, 4);
  const moment = new Date(date);
  if (Number.isNaN(moment.getTime())) return date.slice(0, 4);
  return yearFormat(timeZone).format(moment);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function yearFormat(timeZone: string): Intl.DateTimeFormat {
  const known =
    formats.get(timeZone) ?? new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', { year: 'numeric', timeZone });
  formats.set(timeZone, known);
  return known;
}
