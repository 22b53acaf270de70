import { formatDate } from '@pantograph/pages';
import type { ChannelEvent } from '../document/channel-document.js';

/** Say when and where an event is, as the locale writes days: "14 May 2027 · Hamburg". */
export function whenAndWhere(
  { start, place }: Pick<ChannelEvent, 'start' | 'place'>,
  locale: string,
  timeZone: string,
): string {
  // Without an offset it is the brand's own time, and the day stands in it as written.
  const isLocal = !/(z|[+-]\d\d:?\d\d)$/i.test(start);
  const isMoment = !Number.isNaN(Date.parse(start));
  const day = isMoment ? formatDate(isLocal ? start.slice(0, 10) : start, locale, timeZone) : '';
  return [day, place].filter((part) => part !== '').join(' · ');
}
