import { readMoment } from '@pantograph/channels';
import { messagesFor } from '@pantograph/pages';
import { sayDate } from '../brief/say-date.js';
import { pick, type Recipe, within } from './recipe.js';

/** Of the line that says the day, and of the one that says the hours, in characters. */
const longest = 40;

/** Say when and where the event of a brief takes place: in words for readers, and with its difference from UTC for programs. */
export function eventSection(recipe: Recipe): Record<string, unknown> | undefined {
  const { brief, words, timeZone } = recipe;
  const { event, locale, title } = brief;
  if (!event || words.when === undefined || words.where === undefined) return undefined;
  const { start, end } = event;
  const [first, last] = [start, end].map((date) => sayDate(date, locale, timeZone));
  const date = first === last ? first : `${first} – ${last}`;
  const [from, to] = [start, end].map((moment) => readMoment(moment, timeZone));
  const hours =
    from && to && 'time' in from && 'time' in to ? sayHours(from.time, to.time, locale, timeZone) : undefined;
  return {
    title: pick(recipe, 'The title of an event', 90, [event.name, title]),
    start: from && 'time' in from ? inUtc(from.time) : start,
    end: to && 'time' in to ? inUtc(to.time) : end,
    whenLabel: { path: '', text: words.when },
    date: { path: 'event.start', text: date && date.length <= longest ? date : first },
    ...(hours !== undefined && hours.length <= longest && { time: { path: 'event.start', text: hours } }),
    whereLabel: { path: '', text: words.where },
    place: pick(recipe, 'The place of an event', 80, [event.place]),
    address: within(recipe, 'The address of an event', 160, event.address),
  };
}

function inUtc(time: number): string {
  return new Date(time).toISOString().replace('.000Z', 'Z');
}

/** Write the hours as the clocks at the event show them, with the name of their zone. */
function sayHours(start: number, end: number, locale: string, timeZone: string): string {
  const { intl } = messagesFor(locale);
  const clock = { hour: '2-digit', minute: '2-digit', timeZone } as const;
  const from = new Intl.DateTimeFormat(intl, clock).format(start);
  return `${from}–${new Intl.DateTimeFormat(intl, { ...clock, timeZoneName: 'short' }).format(end)}`;
}
