/**
 * Something that is to be sent: written in the transaction of what it tells, and sent later. Moments are ISO 8601 in UTC.
 */
export interface QueuedRow {
  state: 'waiting' | 'done' | 'failed';
  /** When it was written. */
  at: string;
  /** When it is sent, or tried again. */
  due: string;
  attempts: number;
  /** What went wrong the last time. */
  error: string | null;
  /** The id of the lead whose data is in it, so that it goes when the lead is erased. */
  about: string | null;
}

/** What a new row begins with: it is due at once. */
export function queued(about?: string): QueuedRow {
  const now = new Date().toISOString();
  return { state: 'waiting', at: now, due: now, attempts: 0, error: null, about: about ?? null };
}
