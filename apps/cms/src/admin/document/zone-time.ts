/** Get the time zone of whoever looks at the page. */
export function hereZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Get how far the clocks of a time zone are ahead of UTC at a moment, in milliseconds. */
function offsetOf(zone: string, moment: number): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' },
  }).formatToParts(new Date(moment));
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return shown - Math.floor(moment / 1000) * 1000;
}

const day = 86_400_000;

/**
 * Get the moment at which the clocks of a time zone show a date (`2027-05-14`) and a time (`09:00`), as ISO 8601 in UTC;
 * undefined where that is no date. A time that the clocks skip in spring is as much later as they skip, and of one that they
 * show twice in autumn it is the first.
 */
export function momentAt(zone: string, date: string, time: string): string | undefined {
  const shown = Date.parse(`${date}T${time}:00Z`);
  if (Number.isNaN(shown)) return undefined;
  // Clocks change at most once within two days.
  const [before, after] = [shown - offsetOf(zone, shown - day), shown - offsetOf(zone, shown + day)];
  const fits = [before, after].filter((moment) => moment + offsetOf(zone, moment) === shown);
  return new Date(fits.length > 0 ? Math.min(...fits) : before).toISOString();
}

/** Get what the clocks of a time zone show at a moment, as the fields of a form take it. */
export function clockIn(zone: string, moment: number): { date: string; time: string } {
  const shown = new Date(moment + offsetOf(zone, moment)).toISOString();
  return { date: shown.slice(0, 10), time: shown.slice(11, 16) };
}
