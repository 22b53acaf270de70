import { zoneOffset } from './zone-offset.js';

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
  const first = shown - zoneOffset(shown, timeZone);
  const second = shown - zoneOffset(first, timeZone);
  return first === second || second + zoneOffset(second, timeZone) === shown ? second : Math.max(first, second);
}
