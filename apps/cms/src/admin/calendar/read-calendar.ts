import type { CollectionSlug, PayloadRequest } from 'payload';
import { findRows } from '../../database/rows.ts';
import { type Coming, whatComes } from '../../desk/what-happens.ts';
import type { AuditRow } from '../../workflow/audit.ts';
import { dayIn } from '../parts/moments.ts';
import { addDays } from './month.ts';

/** Something in a calendar: to come, or done. */
export interface CalendarEntry extends Coming {
  isDone: boolean;
}

/** A campaign from its first day to its last, both with it: `2027-05-14`. */
export interface CalendarCampaign {
  id: string;
  title: string;
  starts: string;
  ends: string;
}

export interface Calendar {
  /** By day, in the brand's time zone; within a day by time. */
  days: ReadonlyMap<string, CalendarEntry[]>;
  campaigns: CalendarCampaign[];
}

const done: Readonly<Record<string, Coming['kind']>> = {
  publish: 'publish',
  'publish-unreviewed': 'publish',
  unpublish: 'unpublish',
};
const mostDone = 1000;

/** Read what goes live and comes down in a brand, from one day to another, the last not with it. */
export async function readCalendar(
  req: PayloadRequest,
  { brand, timeZone, from, to }: { brand: string; timeZone: string; from: string; to: string },
): Promise<Calendar> {
  // A day in a time zone begins up to a day before or after it does in UTC.
  const bounds = { from: `${addDays(from, -1)}T00:00:00.000Z`, to: `${addDays(to, 1)}T00:00:00.000Z` };
  const [coming, past, campaigns] = await Promise.all([
    whatComes(req, [brand], bounds),
    findRows<AuditRow>(
      req,
      'audit-rows',
      {
        and: [
          { brand: { equals: brand } },
          { at: { greater_than_equal: bounds.from } },
          { at: { less_than: bounds.to } },
          { action: { in: Object.keys(done) } },
        ],
      },
      { sort: 'at', limit: mostDone },
    ),
    readCampaigns(req, brand, from, to),
  ]);
  const entries: CalendarEntry[] = [
    ...past.map(({ action, collection, document, locale, title, at }) => ({
      ...{ collection, document, locale, brand, title, at },
      kind: done[action] ?? ('publish' as const),
      isDone: true,
    })),
    ...coming.map((each) => ({ ...each, isDone: false })),
  ];
  const days = new Map<string, CalendarEntry[]>();
  for (const entry of entries) {
    const day = dayIn(entry.at, timeZone);
    if (day < from || day >= to) continue;
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return { days, campaigns };
}

async function readCampaigns(
  req: PayloadRequest,
  brand: string,
  from: string,
  to: string,
): Promise<CalendarCampaign[]> {
  const begin = (day: string) => `${day}T00:00:00.000Z`;
  const { docs } = await req.payload.find({
    collection: 'campaigns' as CollectionSlug,
    where: {
      and: [
        { brand: { equals: brand } },
        { starts: { less_than: begin(to) } },
        // Of one without a last day only the first is known.
        { or: [{ starts: { greater_than_equal: begin(from) } }, { ends: { greater_than_equal: begin(from) } }] },
      ],
    },
    sort: 'starts',
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  });
  return (docs as unknown as { id: string; title: string; starts: string; ends?: string | null }[]).map(
    ({ id, title, starts, ends }) => ({
      id,
      title,
      starts: starts.slice(0, 10),
      ends: (ends ?? starts).slice(0, 10),
    }),
  );
}
