const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const fullDay = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** Write a moment in a time zone: `Tue, 24 Nov, 09:00`; with its year where that is another. */
export function momentIn(at: string, timeZone: string): string {
  const moment = new Date(at);
  const isThisYear = dayIn(at, timeZone).slice(0, 4) === dayIn(new Date().toISOString(), timeZone).slice(0, 4);
  return new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(!isThisYear && { year: 'numeric' }),
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(moment);
}

/** Write a moment in full, in a time zone: `14 May 2027, 09:00`. */
export function fullMomentIn(at: string | number, timeZone: string): string {
  const clock = { hour: '2-digit', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat('en-GB', { timeZone, ...fullDay, ...clock })
    .format(new Date(at))
    .replace(' at ', ', ');
}

/** Write the day of a moment in full, in a time zone: `14 May 2027`. */
export function fullDayIn(at: string | number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, ...fullDay }).format(new Date(at));
}

export function timeIn(at: string, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(at),
  );
}

/** Get the day of a moment in a time zone: `2027-05-14`. */
export function dayIn(at: string, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    new Date(at),
  );
}

/** Say how long ago something was: `5 minutes ago`, and the day where it is longer than a week. */
export function ago(at: string, now = Date.now()): string {
  const passed = now - new Date(at).valueOf();
  if (passed < minute) return 'just now';
  const said = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
  if (passed < hour) return said.format(-Math.round(passed / minute), 'minute');
  if (passed < day) return said.format(-Math.round(passed / hour), 'hour');
  if (passed < 7 * day) return said.format(-Math.round(passed / day), 'day');
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' }).format(new Date(at));
}

/** Name a time zone for people: `Central European Standard Time (Europe/Berlin)`. */
export function zoneName(timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longGeneric' }).formatToParts(new Date());
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value;
  return name ? `${name} (${timeZone})` : timeZone;
}

/** Name a time zone in short: `Paris time`. */
export function shortZoneName(timeZone: string): string {
  return `${(timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ')} time`;
}
