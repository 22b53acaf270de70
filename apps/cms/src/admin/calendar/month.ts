/** A month by name: `2027-05`. */
export type MonthName = string;

const pattern = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** Tell whether something names a month. */
export function isMonth(value: unknown): value is MonthName {
  return typeof value === 'string' && pattern.test(value);
}

/** Get the month that is some months later, or earlier. */
export function monthAfter(month: MonthName, months: number): MonthName {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}

/** List the weeks of a month, each of seven days `2027-05-14`, from Monday; the first and the last reach into its neighbours. */
export function weeksOf(month: MonthName): string[][] {
  const first = new Date(`${month}-01T00:00:00Z`);
  const before = (first.getUTCDay() + 6) % 7;
  const weeks: string[][] = [];
  for (let start = addDays(`${month}-01`, -before); start < `${monthAfter(month, 1)}-01`; start = addDays(start, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, day) => addDays(start, day)));
  }
  return weeks;
}

export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Name a month: `May 2027`. */
export function monthTitle(month: MonthName): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long', year: 'numeric' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
}

/** Name a day: `Friday, 14 May`. */
export function dayTitle(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
