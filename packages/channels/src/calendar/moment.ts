/** A day, or a moment in milliseconds since 1970. */
export type CalendarMoment = { day: string } | { time: number };

const day = /^(\d{4})-(\d{2})-(\d{2})$/;
const local = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/;
const withOffset = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Read a day or moment of ISO 8601; one without an offset is in the time zone. Undefined where it is neither. */
export function readMoment(text: string, timeZone: string): CalendarMoment | undefined {
  if (day.test(text)) return isDay(text) ? { day: text } : undefined;
  if (!isDay(text.slice(0, 10))) return undefined;
  if (withOffset.test(text)) return given(Date.parse(text));
  return local.test(text) ? given(inZone(Date.parse(`${text}Z`), timeZone)) : undefined;
}

function given(time: number): CalendarMoment | undefined {
  return Number.isNaN(time) ? undefined : { time };
}

/** Whether the calendar has it: the 30th of February is read as one in March. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Find the moment at which the clocks of a time zone show a time. An hour that is skipped is read as the one before it goes on. */
function inZone(shown: number, timeZone: string): number {
  const first = shown - offset(shown, timeZone);
  const second = shown - offset(first, timeZone);
  return first === second || second + offset(second, timeZone) === shown ? second : Math.max(first, second);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** How far the clocks of a time zone are ahead of UTC at a moment, in milliseconds. */
function offset(time: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (!format) {
    const parts = {
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    } as const;
    format = new Intl.DateTimeFormat('en-GB', { timeZone, hourCycle: 'h23', ...parts });
    formats.set(timeZone, format);
  }
  const values = Object.fromEntries(format.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = values;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(time / 1000) * 1000;
}
