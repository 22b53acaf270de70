const day = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const hasZone = /(?:z|utc|gmt|[+-]\d{2}:?\d{2}|\b[ECMP][SD]T)\s*(?:\([^)]*\))?$/i;

/** Read a date in whatever form, as ISO 8601: a day, or a moment in UTC where a time is given. Undefined where none fits. */
export function looseDate(written: unknown): string | undefined {
  if (typeof written === 'number') return fromNumber(written);
  if (typeof written !== 'string') return undefined;
  const text = written.trim();
  const parts = day.exec(text) ?? compact.exec(text);
  if (parts) return isoDay(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  if (!/\d{4}/.test(text)) return undefined;
  // Ordinals ("May 8th") and a missing time zone would be read otherwise on every machine, or not at all.
  const plain = text.replace(/(\d)(?:st|nd|rd|th)\b/gi, '$1').replace(/^(\d{4}-\d{2}-\d{2})\s+(?=\d)/, '$1T');
  const zoned = hasZone.test(plain) ? plain : /^\d{4}-\d{2}-\d{2}T/.test(plain) ? `${plain}Z` : `${plain} UTC`;
  return fromMoment(new Date(zoned));
}

/** Find the date that a file's name begins with, as `2020-01-31-title.md` does. */
export function dateInName(path: string): string | undefined {
  const parts = /(?:^|\/)(\d{4})[-_/](\d{2})[-_/](\d{2})(?=[-_./])/.exec(path);
  return parts ? isoDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
}

function fromNumber(value: number): string | undefined {
  const parts = compact.exec(String(value));
  if (parts) return isoDay(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  if (value < 100_000_000) return undefined;
  return fromMoment(new Date(value < 100_000_000_000 ? value * 1000 : value));
}

function isoDay(year: number, month: number, date: number): string | undefined {
  const moment = new Date(Date.UTC(year, month - 1, date));
  const isReal = moment.getUTCMonth() === month - 1 && moment.getUTCDate() === date;
  return isReal ? moment.toISOString().slice(0, 10) : undefined;
}

function fromMoment(moment: Date): string | undefined {
  const year = moment.getUTCFullYear();
  if (!(year >= 1970 && year <= 9999)) return undefined;
  const iso = moment.toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso;
}
