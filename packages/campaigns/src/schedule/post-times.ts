/** Hour at which posts go out, on the clock of the brand. */
const hour = '10:00';
const day = 86_400_000;

/**
 * Spread posts over a campaign: evenly from its first day to its last, or a week apart where it has no end, at ten in the morning, from Saturday and Sunday to the
 * Monday after. Wall time in the brand's time zone, `2027-02-01 10:00`; none where the campaign has no beginning.
 */
export function postTimes(count: number, starts: string | undefined, ends: string | undefined): string[] {
  if (starts === undefined) return [];
  const first = Date.parse(starts.slice(0, 10));
  const step = ends === undefined ? 7 * day : (Date.parse(ends.slice(0, 10)) - first) / count;
  return Array.from({ length: count }, (_, index) => {
    const date = new Date(first + Math.floor((index * step) / day) * day);
    const weekday = date.getUTCDay();
    if (weekday === 6 || weekday === 0) date.setTime(date.getTime() + (weekday === 6 ? 2 : 1) * day);
    return `${date.toISOString().slice(0, 10)} ${hour}`;
  });
}
