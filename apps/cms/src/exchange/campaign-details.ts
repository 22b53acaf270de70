import type { Campaign } from '@pantograph/content';
import { dayOf, momentOf } from './campaign-days.ts';

/** The fields of a campaign that have a field of their own in the CMS. */
export interface CampaignColumns {
  title: string | null;
  brief: string | null;
  starts: string | null;
  ends: string | null;
}

type Details = Record<string, unknown>;

/** A day or a whole moment; one without an offset says less than a column can hold. */
const exact = /^\d{4}-\d{2}-\d{2}$|(?:Z|[+-]\d{2}:?\d{2})$/;

/** Part a campaign into the columns of the CMS and the rest of its brief, which is kept as it was written. */
export function partCampaign(
  { documents: _documents, ...plan }: Campaign,
  language: string,
): { columns: CampaignColumns; details: Details | null } {
  const { title, brief, starts, ends, ...rest } = plan;
  const details: Details = {
    ...(typeof title === 'object' && { title }),
    ...(starts !== undefined && !exact.test(starts) && { starts }),
    ...(ends !== undefined && !exact.test(ends) && { ends }),
    ...rest,
  };
  const columns = {
    title: (typeof title === 'object' ? (title[language] ?? Object.values(title)[0]) : title) ?? null,
    brief: brief ?? null,
    starts: starts === undefined ? null : momentOf(whole(starts)),
    ends: ends === undefined ? null : momentOf(whole(ends)),
  };
  return { columns, details: Object.keys(details).length > 0 ? details : null };
}

/** Join them again. What was changed in a column since counts, in the brand's own language. */
export function joinCampaign(
  columns: CampaignColumns,
  details: Details | null | undefined,
  language: string,
): Omit<Campaign, 'documents'> {
  const { title, starts, ends, ...rest } = (details ?? {}) as Omit<Campaign, 'documents'>;
  const day = (column: string | null, written: string | undefined) =>
    column === null
      ? undefined
      : written !== undefined && momentOf(whole(written)) === new Date(column).toISOString()
        ? written
        : dayOf(column);
  const name = columns.title;
  const names = typeof title === 'object' && name !== null ? { ...title, [language]: name } : (name ?? undefined);
  const from = day(columns.starts, starts);
  const to = day(columns.ends, ends);
  return {
    ...(names !== undefined && { title: names }),
    ...(columns.brief && { brief: columns.brief }),
    ...(from !== undefined && { starts: from }),
    ...(to !== undefined && { ends: to }),
    ...rest,
  };
}

function whole(date: string): string {
  return exact.test(date) ? date : date.slice(0, 10);
}
