import type { AdminViewServerProps } from 'payload';
import { personOf } from '../../access/roles.ts';
import { ownBrands } from '../../desk/own-brands.ts';
import { brandOf } from '../../project/brands.ts';
import { withQuery } from '../parts/address-of.ts';
import { BrandSwitch } from '../parts/brand-switch.tsx';
import { Empty } from '../parts/empty.tsx';
import { Frame } from '../parts/frame.tsx';
import { dayIn, zoneName } from '../parts/moments.ts';
import { brandName } from '../parts/names.ts';
import { asked } from '../parts/search-params.ts';
import { Agenda } from './agenda.tsx';
import { addDays, isMonth, monthAfter, monthTitle, weeksOf } from './month.ts';
import { MonthTable } from './month-table.tsx';
import { readCalendar } from './read-calendar.ts';

const path = '/admin/calendar';

/** What goes live and comes down when, in a brand's own time: a month as a table, or as a list. */
export async function CalendarView(props: AdminViewServerProps) {
  return (
    <Frame {...props} label="Calendar" path={path}>
      <CalendarPage {...props} />
    </Frame>
  );
}

async function CalendarPage({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const person = personOf(req);
  if (!person) return null;
  const own = ownBrands(person);
  const wanted = asked(searchParams, 'brand');
  const brand = wanted !== undefined && own.includes(wanted) ? wanted : own[0];
  if (brand === undefined) {
    return (
      <main className="pg-view">
        <h1>Calendar</h1>
        <Empty>You work for no brand yet. An administrator says for which.</Empty>
      </main>
    );
  }
  const { timeZone } = brandOf(brand);
  const today = dayIn(new Date().toISOString(), timeZone);
  const thisMonth = today.slice(0, 7);
  const given = asked(searchParams, 'month');
  const month = isMonth(given) ? given : thisMonth;
  const view = asked(searchParams, 'view') === 'agenda' ? 'agenda' : undefined;
  const weeks = weeksOf(month);
  const from = view ? `${month}-01` : (weeks[0]?.[0] ?? `${month}-01`);
  const to = `${monthAfter(month, 1)}-01`;
  const lastShown = weeks.at(-1)?.at(-1) ?? to;
  const calendar = await readCalendar(req, {
    brand,
    timeZone,
    from,
    to: view || lastShown < to ? to : addDays(lastShown, 1),
  });
  const link = (change: { brand?: string; month?: string; view?: string }) =>
    withQuery(path, { brand, month: month === thisMonth ? undefined : month, view, ...change });
  const isEmpty = calendar.days.size === 0 && calendar.campaigns.length === 0;
  return (
    <main className="pg-view pg-calendar">
      <header className="pg-head">
        <div>
          <h1>{monthTitle(month)}</h1>
          <p className="pg-head__sub">
            {brandName(brand)}, times in {zoneName(timeZone)}
          </p>
        </div>
        <div className="pg-head__actions">
          <BrandSwitch brands={own} current={brand} href={(one) => link(one === undefined ? {} : { brand: one })} />
          <nav className="pg-switch" aria-label="View">
            <a href={withQuery(path, { brand, month: given })} aria-current={view ? undefined : 'true'}>
              Month
            </a>
            <a href={link({ view: 'agenda' })} aria-current={view ? 'true' : undefined}>
              Agenda
            </a>
          </nav>
          <nav className="pg-months" aria-label="Month">
            <a href={link({ month: monthAfter(month, -1) })} rel="prev" aria-label={monthTitle(monthAfter(month, -1))}>
              <Arrow />
            </a>
            <a href={withQuery(path, { brand, view })} aria-current={month === thisMonth ? 'date' : undefined}>
              Today
            </a>
            <a href={link({ month: monthAfter(month, 1) })} rel="next" aria-label={monthTitle(monthAfter(month, 1))}>
              <Arrow isForward />
            </a>
          </nav>
        </div>
      </header>
      {isEmpty && (
        <Empty action={{ label: 'See what is approved', href: '/admin/collections/pages?state=approved' }}>
          Nothing goes live or comes down in {monthTitle(month)}. What a publisher schedules stands here, and campaigns
          with their days.
        </Empty>
      )}
      {view ? (
        !isEmpty && <Agenda calendar={calendar} timeZone={timeZone} today={today} />
      ) : (
        <MonthTable calendar={calendar} month={month} weeks={weeks} timeZone={timeZone} today={today} />
      )}
    </main>
  );
}

function Arrow({ isForward = false }: { isForward?: boolean }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16" className="pg-arrow">
      <path d={isForward ? 'm6 3 5 5-5 5' : 'm10 3-5 5 5 5'} />
    </svg>
  );
}
