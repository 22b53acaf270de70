import { channels } from '@pantograph/channels';
import { ChannelSection } from './channel-section.js';
import type { ViewProps } from './channels-of-section.js';
import { useMade } from './use-made.js';
import { wordsIn } from './words-in.js';

const calendar = channels.find(({ name }) => name === 'calendar');

/** The event that a section holds, as an entry of a calendar. */
export function CalendarView({ channel, known, locale }: ViewProps) {
  const made = useMade(async () => {
    const { document, setting } = await channel();
    const result = document.event ? await calendar?.render(document, setting) : undefined;
    return { event: document.event, zone: setting.brand.timeZone, result };
  }, known);
  return (
    <ChannelSection
      id="calendar"
      label="Calendar"
      note="Where it holds an event: what has the roles of a beginning and of a place."
      made={made}
      findings={({ result }) => result?.findings ?? []}
    >
      {({ event, zone, result }) => {
        const [output] = result?.outputs ?? [];
        if (!event || !output) return <p className="channel__none">It holds no event, so there is no entry.</p>;
        const start = new Date(event.start);
        const say = (options: Intl.DateTimeFormatOptions) =>
          new Intl.DateTimeFormat(locale, { timeZone: zone, ...options }).format(start);
        return (
          <article className="event">
            <p className="event__day">
              <span>{say({ month: 'short' })}</span>
              <b>{say({ day: 'numeric' })}</b>
              <span>{say({ weekday: 'short' })}</span>
            </p>
            <div {...wordsIn(locale)}>
              <p className="event__name">{event.name}</p>
              <p>
                {hasTime(event.start) ? say({ timeStyle: 'short', dateStyle: 'full' }) : say({ dateStyle: 'full' })}
              </p>
              <p>{event.place}</p>
            </div>
            <details>
              <summary>event.ics</summary>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard. */}
              <pre tabIndex={0}>{String(output.content)}</pre>
            </details>
          </article>
        );
      }}
    </ChannelSection>
  );
}

function hasTime(moment: string): boolean {
  return moment.includes('T');
}
