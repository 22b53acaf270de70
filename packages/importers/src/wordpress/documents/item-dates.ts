const written = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)$/;
const day = 86_400_000;

interface Dated {
  date: string;
  dateGmt: string;
  modified: string;
  modifiedGmt: string;
}

/** When a post was written and last changed, as front matter says it; undefined where the export does not. */
export function itemDates(item: Dated): { date: string | undefined; updated: string | undefined } {
  const [date, updated] = [moment(item.date, item.dateGmt), moment(item.modified, item.modifiedGmt)];
  const later = date !== undefined && updated !== undefined && Date.parse(updated) - Date.parse(date) >= day;
  return { date: date ?? updated, updated: later ? updated : undefined };
}

/** Join the two times that WordPress notes: that of the site's zone tells the day, and how far UTC is from it the offset. */
function moment(local: string, utc: string): string | undefined {
  const [here, there] = [milliseconds(local), milliseconds(utc)];
  if (here === undefined) return there === undefined ? undefined : new Date(there).toISOString().replace('.000Z', 'Z');
  if (there === undefined) return local.slice(0, 10);
  const minutes = Math.round((here - there) / 60_000);
  if (Math.abs(minutes) > 14 * 60) return new Date(there).toISOString().replace('.000Z', 'Z');
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${local.replace(' ', 'T')}${minutes === 0 ? 'Z' : `${minutes < 0 ? '-' : '+'}${hours}:${rest}`}`;
}

/** Read `2019-03-04 10:00:00` as if it were UTC; a day that is not, `0000-00-00` among them, is none. */
function milliseconds(text: string): number | undefined {
  if (!written.test(text) || text.startsWith('0000')) return undefined;
  const time = Date.parse(`${text.replace(' ', 'T')}Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text.slice(0, 10) ? undefined : time;
}
