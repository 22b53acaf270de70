/**
 * A period of the archive, named as long as it must be: a year, a month, a third of a month (`a` to the 10th, `b` to the
 * 20th, `c`), a day, the first, second ... posts of a day: `2026`, `2026-05`, `2026-05-b`, `2026-05-b-14`,
 * `2026-05-b-14-2`.
 */
export type ArchivePeriod = string;

/** The most posts a period holds before it is told apart into shorter ones. */
export const fullestPeriod = 40;

/** The parts of a period, `''` where it is not told apart so far. */
export type PeriodParts = [year: string, month: string, third: string, day: string, part: string];

/** Take a period apart. */
export function periodParts(period: ArchivePeriod): PeriodParts {
  const [year = '', month = '', third = '', day = '', part = ''] = period.split('-');
  return [year, month, third, day, part];
}

/** Put a period together again. */
export function joinPeriod(parts: readonly string[]): ArchivePeriod {
  return parts.filter((part) => part !== '').join('-');
}

/** Get the first and last day of a period, both `YYYY-MM-DD`: an Intl.DateTimeFormat says them with formatRange. */
export function periodDays(period: ArchivePeriod): { first: string; last: string } {
  const [year, month, third, day] = periodParts(period);
  if (day) return { first: `${year}-${month}-${day}`, last: `${year}-${month}-${day}` };
  if (!month) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const end = String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate());
  const [first, last] = { a: ['01', '10'], b: ['11', '20'], c: ['21', end] }[third] ?? ['01', end];
  return { first: `${year}-${month}-${first}`, last: `${year}-${month}-${last}` };
}

/** Name the year, month, third and day of a date, each as the parts of its period. */
export function periodsAround(date: string): PeriodParts[] {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-');
  const third = day <= '10' ? 'a' : day <= '20' ? 'b' : 'c';
  return [
    [year, '', '', '', ''],
    [year, month, '', '', ''],
    [year, month, third, '', ''],
    [year, month, third, day, ''],
  ];
}
