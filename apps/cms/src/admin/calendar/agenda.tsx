import { CalendarLink } from './calendar-entry.tsx';
import { dayTitle } from './month.ts';
import type { Calendar } from './read-calendar.ts';

/** A month as a list: its campaigns, then every day on which something happens. */
export function Agenda({ calendar, timeZone, today }: { calendar: Calendar; timeZone: string; today: string }) {
  const days = [...calendar.days].sort(([a], [b]) => a.localeCompare(b));
  return (
    <div className="pg-agenda">
      {calendar.campaigns.length > 0 && (
        <section>
          <h2>Campaigns</h2>
          <ul>
            {calendar.campaigns.map(({ id, title, starts, ends }) => (
              <li key={id}>
                <a className="pg-campaign" href={`/admin/collections/campaigns/${id}`}>
                  {title}
                </a>
                <p className="pg-agenda__time">
                  {dayTitle(starts)} to {dayTitle(ends)}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {days.map(([day, entries]) => (
        <section key={day}>
          <h2 aria-current={day === today ? 'date' : undefined}>
            {dayTitle(day)}
            {day === today && <span className="pg-count">Today</span>}
          </h2>
          <ul>
            {entries.map((entry) => (
              <li key={`${entry.kind}${entry.at}${entry.document}`}>
                <CalendarLink entry={entry} timeZone={timeZone} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
