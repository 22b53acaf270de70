import type { ChannelEvent } from '../document/channel-document.js';

/** Say when and where an event is, as the locale writes days: "14 May 2027 · Hamburg". */
export function whenAndWhere({ start, place }: ChannelEvent, locale: string, timeZone: string): string {
  const moment = new Date(start);
  // Without an offset it is the brand's own time, and the day stands in it as written.
  const isLocal = !/(z|[+-]\d\d:?\d\d)$/i.test(start);
  const day = Number.isNaN(moment.getTime())
    ? ''
    : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: isLocal ? 'UTC' : timeZone }).format(
        isLocal ? new Date(`${start.slice(0, 10)}T00:00:00Z`) : moment,
      );
  return [day, place].filter((part) => part !== '').join(' · ');
}
