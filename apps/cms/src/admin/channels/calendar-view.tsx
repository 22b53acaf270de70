'use client';

import type { ChannelEvent } from '@pantograph/channels';
import { useJump } from '../document/use-jump.ts';
import { type ChannelViewProps, outputOf } from './channel-view.ts';
import { SourceText } from './source-text.tsx';

/** The event as a calendar shows it. */
export function CalendarView({ channel, answer: { event, locale, brand } }: ChannelViewProps) {
  const jump = useJump();
  const file = channel.outputs[0] && outputOf(channel, channel.outputs[0].format, '.ics')?.text;
  if (!event) {
    const field = channel.findings.find(({ path }) => path === 'event');
    return (
      <div className="pg-empty">
        <p>
          It invites to nothing, so there is nothing for calendars. Events have an entry here, with their time and
          place.
        </p>
        {field && (
          <button type="button" className="pg-button pg-button--quiet pg-button--small" onClick={() => jump('event')}>
            Go to {field.field}
          </button>
        )}
      </div>
    );
  }
  if (file === undefined) return null;
  const { day, month, when } = times(event, locale, brand.timeZone);
  return (
    <div className="channel-event">
      <p className="channel-event__day" aria-hidden="true">
        <span className="channel-event__month">{month}</span>
        <strong>{day}</strong>
      </p>
      <div>
        <h3 dir="auto">{event.name}</h3>
        <p dir="auto">{when}</p>
        <p dir="auto">{[event.place, event.address].filter(Boolean).join(', ')}</p>
      </div>
      <details className="channel-more">
        <summary>The file that calendars read</summary>
        <SourceText text={file} label="The calendar file" />
      </details>
    </div>
  );
}

/** Say when it is, in the brand's time zone; whole days have none. */
function times({ start, end }: ChannelEvent, locale: string, timeZone: string) {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(start);
  const isLocal = /T[\d:.]+$/.test(start);
  // Without an offset a moment is the brand's own, and is shown as it stands.
  const zone = isDay || isLocal ? 'UTC' : timeZone;
  const read = (moment: string) => new Date(isLocal && !isDay ? `${moment}Z` : moment);
  const say = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...options, timeZone: zone });
  const whole = say({ dateStyle: 'full', ...(!isDay && { timeStyle: 'short' }) });
  const [from, to] = [read(start), read(end)];
  const when = Number.isNaN(to.getTime()) || to < from ? whole.format(from) : whole.formatRange(from, to);
  return { day: say({ day: 'numeric' }).format(from), month: say({ month: 'short' }).format(from), when };
}
