import { editAddress } from '../parts/address-of.ts';
import { timeIn } from '../parts/moments.ts';
import { kindName, languageName } from '../parts/names.ts';
import type { CalendarEntry } from './read-calendar.ts';

/** One thing in the calendar: a link to its document that says all there is to say. */
export function CalendarLink({ entry, timeZone }: { entry: CalendarEntry; timeZone: string }) {
  const { kind, isDone, at, collection, document, locale, title } = entry;
  const verbs = kind === 'publish' ? ['goes live', 'went live'] : ['comes down', 'was taken down'];
  return (
    <a
      className={`pg-event pg-event--${kind}${isDone ? ' pg-event--done' : ''}`}
      href={editAddress(collection, document, locale)}
      title={`${title}: ${verbs[isDone ? 1 : 0]} at ${timeIn(at, timeZone)}`}
    >
      <svg aria-hidden="true" viewBox="0 0 16 16" width="12" height="12">
        <path d={kind === 'publish' ? 'M8 13V3M3.5 7.5 8 3l4.5 4.5' : 'M8 3v10M3.5 8.5 8 13l4.5-4.5'} />
      </svg>
      <time dateTime={at}>{timeIn(at, timeZone)}</time>
      <span className="pg-event__title">{title}</span>
      <span className="pg-event__facts">
        <span className="pg-unseen">{verbs[isDone ? 1 : 0]}, </span>
        {kindName(collection)}, {languageName(locale)}
      </span>
    </a>
  );
}
