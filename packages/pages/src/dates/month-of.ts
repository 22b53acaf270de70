const formats = new Map<string, Intl.DateTimeFormat>();

/** Get the month of a date as it is where the brand is, for grouping: `2026-05`. */
export function monthOf(date: string, timeZone: string): string {
  const moment = new Date(date);
  if (date.length === 10 || Number.isNaN(moment.getTime())) return date.slice(0, 7);
  return formatFor(timeZone).format(moment).slice(0, 7);
}

function formatFor(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    // Swedish writes dates as ISO 8601 does.
    format = new Intl.DateTimeFormat('sv-u-ca-gregory-nu-latn', { dateStyle: 'short', timeZone });
    formats.set(timeZone, format);
  }
  return format;
}
