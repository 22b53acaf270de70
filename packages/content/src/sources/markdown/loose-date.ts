/** Year, month, day, in numbers, with what follows. */
const yearFirst = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?(?!\d)(.*)$/s;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)(.*)$/s;
const compact = /^(\d{4})(\d{2})(\d{2})(?:[T ]?(\d{2})(\d{2})(\d{2}))?$/;
const time = /^[T,\s]*(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*([ap])?\.?(?:m\b\.?)?\s*(.*)$/is;
const offset = /^([+-])(\d{1,2}):?(\d{2})?$/;
/** As browsers read them, and those of Central Europe. What others mean depends on who writes. */
const zones: Readonly<Record<string, number>> = {
  ...{ '': 0, Z: 0, UTC: 0, GMT: 0, EST: -5, EDT: -4, CST: -6, CDT: -5, MST: -7, MDT: -6, PST: -8, PDT: -7 },
  ...{ CET: 1, CEST: 2 },
};
const endsInZone = /:\d{2}.*(?:z|utc|gmt|[+-]\d{2}:?\d{2}|\b[ECMP][SD]T)\s*(?:\([^)]*\))?$/is;

/**
 * Read a date in whatever form, as ISO 8601: a day, or a moment in UTC where a time is given that can be told. Of numbers
 * with slashes or dashes and the year last, the month is first, unless it cannot be. Undefined where nothing fits.
 */
export function looseDate(written: unknown): string | undefined {
  if (written instanceof Date) return looseDate(written.toISOString());
  if (typeof written !== 'number' && typeof written !== 'string') return undefined;
  const text = String(written).trim();
  const packed = compact.exec(text);
  if (packed) {
    const [, year, month, day, ...clock] = packed.map(Number);
    const at = packed[4] === undefined ? '' : clock.map((part) => String(part).padStart(2, '0')).join(':');
    return fromParts(year, month, day, at);
  }
  if (/^\d+$/.test(text)) return fromNumber(Number(text));
  const [, year, month, day, rest = ''] = yearFirst.exec(text) ?? [];
  if (year !== undefined) return fromParts(Number(year), Number(month), Number(day), rest);
  const [, first, sign, second, last, after = ''] = yearLast.exec(text) ?? [];
  if (first !== undefined) {
    const isDayFirst = sign === '.' || Number(first) > 12;
    const [dayOf, monthOf] = isDayFirst ? [first, second] : [second, first];
    return fromParts(Number(last), Number(monthOf), Number(dayOf), after);
  }
  if (!/\d{4}/.test(text)) return undefined;
  // Ordinals ("May 8th") and a missing time zone would be read otherwise on every machine, or not at all.
  const plain = text.replace(/(\d)(?:st|nd|rd|th)\b/gi, '$1').replace(/(\d)\s*([ap])\.?m\.?/i, '$1 $2m');
  return fromMoment(new Date(endsInZone.test(plain) ? plain : `${plain} UTC`));
}

/** Find the date that a file's name begins with, as `2020-01-31-title.md` does. */
export function dateInName(path: string): string | undefined {
  const parts = /(?:^|\/)(\d{4})[-_/](\d{2})[-_/](\d{2})(?=[-_./])/.exec(path);
  return parts ? isoDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
}

/** A day is certain even where what follows it is not a time, or one in a zone that is not known. */
function fromParts(year = 0, month = 0, day = 0, rest = ''): string | undefined {
  const date = isoDay(year, month, day);
  if (date === undefined) return undefined;
  const [, hour, minutes, seconds = '0', fraction = '', half, zone = ''] = time.exec(rest) ?? [];
  const away = hour === undefined ? undefined : hoursAway(zone.replace(/\s*\([^)]*\)$/, '').trim());
  if (hour === undefined || away === undefined) return date;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (hours > 23 || Number(minutes) > 59 || Number(seconds) > 59) return date;
  const milliseconds = Number(fraction.padEnd(3, '0').slice(0, 3));
  const at = Date.UTC(year, month - 1, day, hours, Number(minutes), Number(seconds), milliseconds);
  return fromMoment(new Date(at - away * 3_600_000));
}

function hoursAway(zone: string): number | undefined {
  const [, sign, hours, minutes = '0'] = offset.exec(zone.replace(/^(?:utc|gmt)(?=[+-])/i, '')) ?? [];
  if (hours === undefined) return zones[zone.toUpperCase()];
  return (Number(hours) + Number(minutes) / 60) * (sign === '-' ? -1 : 1);
}

function fromNumber(value: number): string | undefined {
  if (value < 100_000_000) return undefined;
  return fromMoment(new Date(value < 100_000_000_000 ? value * 1000 : value));
}

function isoDay(year: number, month: number, date: number): string | undefined {
  const moment = new Date(Date.UTC(year, month - 1, date));
  const isReal = moment.getUTCMonth() === month - 1 && moment.getUTCDate() === date;
  return isReal && year >= 1000 ? moment.toISOString().slice(0, 10) : undefined;
}

function fromMoment(moment: Date): string | undefined {
  const year = moment.getUTCFullYear();
  if (!(year >= 1000 && year <= 9999)) return undefined;
  const iso = moment.toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso;
}
