/** Write a moment for people, in a time zone: `14 May 2027, 09:00`. */
export function momentIn(zone: string, moment: string | number): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  })
    .format(new Date(moment))
    .replace(' at ', ', ');
}

/** Write the day of a moment, in a time zone: `14 May 2027`. */
export function dayIn(zone: string, moment: string | number): string {
  const format = { timeZone: zone, day: 'numeric', month: 'long', year: 'numeric' } as const;
  return new Intl.DateTimeFormat('en-GB', format).format(new Date(moment));
}

/** Name a time zone for people: `Paris time`. */
export function zoneName(zone: string): string {
  return `${(zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')} time`;
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
