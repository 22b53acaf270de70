import type { Endpoint } from 'payload';
import { z } from 'zod';
import { createRow, findRow, updateRow } from '../database/rows.ts';
import { environment } from '../environment.ts';
import { isPublisher, unknownPublisher } from './is-publisher.ts';
import { mediaEndpoint } from './media-endpoint.ts';
import { readOutbox } from './outbox.ts';
import { listenToOutbox } from './waiting.ts';

/** How far the publisher says that the live sites are. */
export interface LiveRow {
  name: string;
  epoch: string;
  seq: number;
  at: string;
}

const query = z.object({
  after: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(500),
  /** Seconds to wait where there is nothing new. */
  wait: z.coerce.number().min(0).max(55).default(0),
});
const published = z.strictObject({ epoch: z.string().min(1).max(100), seq: z.number().int().min(0) });

/** What the publisher asks: `GET /api/outbox` for what was published, `POST /api/outbox/published` to say what is live. */
export const outboxEndpoints: Endpoint[] = [
  mediaEndpoint,
  {
    path: '/outbox',
    method: 'get',
    handler: async (req) => {
      if (!isPublisher(req)) return unknownPublisher();
      const asked = query.safeParse(Object.fromEntries(new URL(req.url ?? '', environment.url).searchParams));
      if (!asked.success) return Response.json({ message: z.prettifyError(asked.error) }, { status: 400 });
      const { after, limit, wait } = asked.data;
      const ends = Date.now() + wait * 1000;
      const signal = req.signal ?? new AbortController().signal;
      for (;;) {
        const listening = listenToOutbox(Math.max(0, ends - Date.now()), signal);
        try {
          const { outbox, newest } = await readOutbox(req, after, limit);
          // Who is further than there is anything followed another database: there is nothing to wait for.
          if (outbox.rows.length > 0 || after > newest || Date.now() >= ends || signal.aborted)
            return Response.json(outbox);
          await listening.heard;
        } finally {
          listening.stop();
        }
      }
    },
  },
  {
    path: '/outbox/published',
    method: 'post',
    handler: async (req) => {
      if (!isPublisher(req)) return unknownPublisher();
      const told = published.safeParse(await req.json?.().catch(() => undefined));
      if (!told.success) return Response.json({ message: z.prettifyError(told.error) }, { status: 400 });
      const row: LiveRow = { name: 'publisher', ...told.data, at: new Date().toISOString() };
      const known = await findRow<LiveRow>(req, 'live-rows', { name: { equals: row.name } });
      if (known) await updateRow<LiveRow>(req, 'live-rows', known.id, row);
      else await createRow<LiveRow>(req, 'live-rows', row);
      return Response.json({});
    },
  },
];
