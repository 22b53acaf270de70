import { foldLines, ICalCalendar, ICalCalendarMethod } from 'ical-generator';
import { clean, oneLine } from '../blocks/one-line.js';
import type { ChannelSetting } from '../channel.js';
import type { ChannelDocument } from '../document/channel-document.js';
import { ownCopy } from '../document/own-copy.js';
import type { EventTimes } from './event-times.js';
import { readMoment } from './moment.js';

/**
 * Write the event of a document as iCalendar. Times are in UTC, so that every calendar shows them as its reader's clock will;
 * the entry keeps its name, so that one sent again takes the place of the first.
 */
export function toIcs(document: ChannelDocument, { brand }: ChannelSetting, times: EventTimes, link: string): string {
  const { key, locale, event, description } = document;
  const words = clean(ownCopy(document, 'calendar', 'ics') ?? description).trim();
  const calendar = new ICalCalendar({
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: oneLine(brand.name), product: 'Pantograph', language: locale },
  });
  calendar.createEvent({
    id: `${key}@${new URL(brand.host).hostname}`,
    stamp: new Date(stampOf(document, times, brand.timeZone)),
    ...timesOf(times),
    summary: oneLine(event?.name ?? document.title),
    description: words === '' ? link : `${words}\n\n${link}`,
    location:
      [event?.place, event?.address]
        .map((part) => oneLine(part ?? ''))
        .filter(Boolean)
        .join(', ') || null,
    organizer: { name: oneLine(brand.sender.name), email: brand.sender.email },
    url: link,
  });
  return withLanguage(calendar.toString(), locale);
}

const dayLength = 86_400_000;

/** Of whole days the first one after the event ends it: https://www.rfc-editor.org/rfc/rfc5545#section-3.6.1 */
function timesOf(times: EventTimes) {
  if ('start' in times) return { start: new Date(times.start), end: new Date(times.end) };
  const [first, last] = [times.firstDay, times.lastDay].map((day) => Date.parse(`${day}T00:00:00Z`)) as [
    number,
    number,
  ];
  return { start: new Date(first), end: new Date(last + dayLength), allDay: true };
}

/** When the document last changed, not when this was made: so the same document gives the same bytes. */
function stampOf({ updated, date }: ChannelDocument, times: EventTimes, timeZone: string): number {
  const changed = readMoment(updated ?? date ?? '', timeZone);
  if (changed) return 'time' in changed ? changed.time : Date.parse(`${changed.day}T00:00:00Z`);
  return 'start' in times ? times.start : Date.parse(`${times.firstDay}T00:00:00Z`);
}

/** Say in which language the words are: https://www.rfc-editor.org/rfc/rfc5545#section-3.2.10 */
function withLanguage(ics: string, locale: string): string {
  const unfolded = ics.replaceAll('\r\n ', '');
  const tag = /^[A-Za-z0-9-]+$/.test(locale) ? `;LANGUAGE=${locale}` : '';
  return foldLines(unfolded.replace(/^(SUMMARY|DESCRIPTION|LOCATION)(?=[:;])/gm, `$1${tag}`));
}
