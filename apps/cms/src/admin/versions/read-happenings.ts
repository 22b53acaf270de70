import type { PayloadRequest } from 'payload';
import { findRows } from '../../database/rows.ts';
import type { State } from '../../workflow/state-machine.ts';

/** A state that a language of a document came into, as it was written then. */
export interface Happening {
  locale: string;
  state: State;
}

interface Happened {
  locale: string | null;
  to: State | null;
  rev: number | null;
}

/** Read what was decided about a document as it was at some of its revisions, by revision: the last of each language. */
export async function readHappenings(
  req: PayloadRequest,
  collection: string,
  document: string,
  revisions: readonly number[],
): Promise<Map<number, Happening[]>> {
  if (revisions.length === 0) return new Map();
  const rows = await findRows<Happened>(
    req,
    'audit-rows',
    {
      and: [
        { collection: { equals: collection } },
        { document: { equals: document } },
        { rev: { in: [...revisions] } },
      ],
    },
    { sort: 'at' },
  );
  const found = new Map<number, Map<string, State>>();
  for (const { locale, to, rev } of rows) {
    // That a change makes a draft of it is said of every version.
    if (rev === null || !locale || !to || to === 'draft') continue;
    found.set(rev, (found.get(rev) ?? new Map<string, State>()).set(locale, to));
  }
  return new Map([...found].map(([rev, states]) => [rev, [...states].map(([locale, state]) => ({ locale, state }))]));
}
