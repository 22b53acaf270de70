import { CalendarLink } from './calendar-entry.tsx';
import { dayTitle, type MonthName, monthTitle } from './month.ts';
import type { Calendar, CalendarCampaign } from './read-calendar.ts';

interface MonthTableProps {
  calendar: Calendar;
  month: MonthName;
  weeks: readonly (readonly string[])[];
  timeZone: string;
  today: string;
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A month as a table: a row a week, and above its days the campaigns that run in it. */
export function MonthTable({ calendar, month, weeks, timeZone, today }: MonthTableProps) {
  return (
    <table className="pg-month">
      <caption className="pg-unseen">{monthTitle(month)}</caption>
      <thead>
        <tr>
          {weekdays.map((day) => (
            <th key={day} scope="col">
              <span aria-hidden="true">{day.slice(0, 3)}</span>
              <span className="pg-unseen">{day}</span>
            </th>
          ))}
        </tr>
      </thead>
      {weeks.map((week) => (
        <tbody key={week[0]}>
          {calendar.campaigns.map((campaign) => (
            <CampaignRow key={campaign.id} campaign={campaign} week={week} />
          ))}
          <tr className="pg-month__days">
            {week.map((day) => {
              const entries = calendar.days.get(day) ?? [];
              const names = [
                'pg-day',
                !day.startsWith(month) && 'pg-day--other',
                day === today && 'pg-day--today',
                entries.length === 0 && 'pg-day--empty',
              ];
              return (
                <td key={day} className={names.filter(Boolean).join(' ')}>
                  <time dateTime={day} aria-current={day === today ? 'date' : undefined}>
                    <span aria-hidden="true" className="pg-day__number">
                      {Number(day.slice(8))}
                    </span>
                    <span className="pg-day__name">{dayTitle(day)}</span>
                  </time>
                  {entries.map((entry) => (
                    <CalendarLink key={`${entry.kind}${entry.at}${entry.document}`} entry={entry} timeZone={timeZone} />
                  ))}
                </td>
              );
            })}
          </tr>
        </tbody>
      ))}
    </table>
  );
}

/** A campaign's days of one week, as a bar; nothing where it has none. */
function CampaignRow({ campaign, week }: { campaign: CalendarCampaign; week: readonly string[] }) {
  const { id, title, starts, ends } = campaign;
  const running = week.filter((day) => day >= starts && day <= ends);
  const [first] = running;
  if (first === undefined) return null;
  const before = week.indexOf(first);
  const behind = week.length - before - running.length;
  const names = [
    'pg-campaign',
    starts < first && 'pg-campaign--begun',
    ends > (running.at(-1) ?? '') && 'pg-campaign--goes-on',
  ];
  return (
    <tr className="pg-month__campaign">
      {before > 0 && <td colSpan={before} />}
      <td colSpan={running.length}>
        <a className={names.filter(Boolean).join(' ')} href={`/admin/collections/campaigns/${id}`}>
          {title}
          <span className="pg-unseen">
            , campaign from {dayTitle(starts)} to {dayTitle(ends)}
          </span>
        </a>
      </td>
      {behind > 0 && <td colSpan={behind} />}
    </tr>
  );
}
