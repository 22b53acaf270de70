/**
 * A period of the archive: a year, a quarter, a month, a third of a month (`a` to the 10th, `b` to the 20th, `c`), a
 * day, the first, second ... posts of a day: `2026`, `2026-q2`, `2026-05`, `2026-05-b`, `2026-05-14`, `2026-05-14-2`.
 */
export type ArchivePeriod = string;

/** The most posts a period holds before it is told apart into shorter ones. */
export const fullestPeriod = 60;

/** A period told by all that it is in, the longest first; `''` for what it is not told apart into. */
export type PeriodParts = [year: string, quarter: string, month: string, third: string, day: string, part: string];

/** Take a period apart. */
export function periodParts(period: ArchivePeriod): PeriodParts {
  const [year = '', second = '', third = '', part = ''] = period.split('-');
  if (second === '' || second.startsWith('q')) return [year, second, '', '', '', ''];
  const isDay = third !== '' && third <= '9';
  return [year, quarterOf(second), second, isDay ? thirdOf(third) : third, isDay ? third : '', part];
}

/** Name the period that some parts tell. */
export function joinPeriod([year, quarter, month, third, day, part]: PeriodParts): ArchivePeriod {
  if (!month) return quarter ? `${year}-${quarter}` : year;
  if (!third) return `${year}-${month}`;
  if (!day) return `${year}-${month}-${third}`;
  return part ? `${year}-${month}-${day}-${part}` : `${year}-${month}-${day}`;
}

/** Name the year, quarter, month, third and day of a date, each as the parts of its period. */
export function periodsAround(date: string): PeriodParts[] {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-');
  const quarter = quarterOf(month);
  const third = thirdOf(day);
  return [
    [year, '', '', '', '', ''],
    [year, quarter, '', '', '', ''],
    [year, quarter, month, '', '', ''],
    [year, quarter, month, third, '', ''],
    [year, quarter, month, third, day, ''],
  ];
}

/** Get the first and last day of a period, both `YYYY-MM-DD`: an Intl.DateTimeFormat says them with formatRange. */
export function periodDays(period: ArchivePeriod): { first: string; last: string } {
  const [year, quarter, month, third, day] = periodParts(period);
  if (day) return { first: `${year}-${month}-${day}`, last: `${year}-${month}-${day}` };
  if (third) {
    const [first, last] = thirds[third] ?? ['01', '31'];
    return { first: `${year}-${month}-${first}`, last: `${year}-${month}-${last ?? lastDay(year, month)}` };
  }
  if (month) return { first: `${year}-${month}-01`, last: `${year}-${month}-${lastDay(year, month)}` };
  if (!quarter) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const end = String(Number(quarter.slice(1)) * 3).padStart(2, '0');
  const start = String(Number(end) - 2).padStart(2, '0');
  return { first: `${year}-${start}-01`, last: `${year}-${end}-${lastDay(year, end)}` };
}

/** The first and last day of the thirds of a month, but the last of the last. */
const thirds: Readonly<Record<string, readonly [string, string?]>> = { a: ['01', '10'], b: ['11', '20'], c: ['21'] };

function quarterOf(month: string): string {
  return `q${Math.ceil(Number(month) / 3)}`;
}

function thirdOf(day: string): string {
  return day <= '10' ? 'a' : day <= '20' ? 'b' : 'c';
}

function lastDay(year: string, month: string): string {
  return String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate());
}
