import type { ChangedField, Conflict as ServerConflict } from '../../guard/conflict.ts';
import { askCms } from '../ask-cms.ts';

type Data = Record<string, unknown>;

/** Two people's texts that have to become one. */
export interface Conflict {
  base: Data;
  mine: Data;
  theirs: Data;
  /** Who saved theirs; undefined where the CMS did itself. */
  by: string | undefined;
  /** ISO 8601 in UTC. */
  at: string;
  /** What they changed; undefined where the revision that was seen is not kept any more. */
  changed: readonly ChangedField[] | undefined;
}

/** Read what somebody else saved meanwhile, and who. */
export async function findConflict(
  collection: string,
  id: string,
  locale: string,
  base: Data,
  mine: Data,
  answer: unknown,
): Promise<Conflict | undefined> {
  const path = `/${collection}/${id}?depth=0&fallback-locale=null&locale=${locale}`;
  const { body: theirs } = await askCms<Data>('GET', path);
  if (!theirs) return undefined;
  const said = (answer as { errors?: { data?: { conflict?: ServerConflict } }[] } | undefined)?.errors?.[0]?.data
    ?.conflict;
  return {
    ...{ base, mine, theirs },
    by: said?.savedBy ?? undefined,
    at: said?.savedAt ?? String(theirs.updatedAt ?? ''),
    changed: said?.fields ?? undefined,
  };
}
