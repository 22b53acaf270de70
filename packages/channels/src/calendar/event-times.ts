import type { ChannelFinding } from '../channel.js';
import type { ChannelDocument } from '../document/channel-document.js';
import { type CalendarMoment, readMoment } from './moment.js';

export type CalendarFinding = Omit<ChannelFinding, 'channel' | 'format'>;

/** When an event takes place. The last of whole days is one of them. */
export type EventTimes = { firstDay: string; lastDay: string } | { start: number; end: number };

/** Read when the event of a document takes place; undefined where it has none, or its times are none. */
export function eventTimes(
  { event }: ChannelDocument,
  timeZone: string,
  report: (finding: CalendarFinding) => void,
): EventTimes | undefined {
  const error = (path: string, message: string, fix: string) =>
    report({ rule: 'calendar-event', severity: 'error', path, message, fix });
  if (!event) {
    error(
      'event',
      'The document invites to nothing, so there is no entry for calendars.',
      'Give it an event, with its name, start, end and place.',
    );
    return undefined;
  }
  if (event.name.trim() === '') error('event.name', 'The event has no name, and calendars show it first.', 'Name it.');
  const start = read('event.start', event.start);
  const end = read('event.end', event.end);
  if (!start || !end || event.name.trim() === '') return undefined;
  if ('day' in start !== 'day' in end) {
    error(
      'event.end',
      'The event begins on a day and ends at a time, or the other way round.',
      'Write both as days, or both with their time.',
    );
    return undefined;
  }
  if (at(end) < at(start)) {
    error('event.end', `The event ends (${event.end}) before it begins (${event.start}).`, 'Correct one of the two.');
    return undefined;
  }
  return 'day' in start && 'day' in end
    ? { firstDay: start.day, lastDay: end.day }
    : { start: at(start), end: at(end) };

  function read(path: string, text: string): CalendarMoment | undefined {
    const moment = readMoment(text, timeZone);
    if (!moment)
      error(path, `“${text}” is no day or time.`, 'Write one such as 2027-05-14 or 2027-05-14T09:00:00+02:00.');
    return moment;
  }
}

function at(moment: CalendarMoment): number {
  return 'day' in moment ? Date.parse(`${moment.day}T00:00:00Z`) : moment.time;
}
