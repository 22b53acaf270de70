import type { Endpoint } from 'payload';
import { may } from '../access/permissions.ts';
import { personOf } from '../access/roles.ts';
import { findRows } from '../database/rows.ts';
import { environment } from '../environment.ts';
import { refuse } from '../errors.ts';
import type { MailRow } from './mail-row.ts';

/**
 * `GET /api/mails`: what was sent, waits, or was given up, for administrators. What a mail says is told where the demo of this
 * machine sends none, so that whoever tries it can follow the links.
 */
export const mailsEndpoint: Endpoint = {
  path: '/mails',
  method: 'get',
  handler: async (req) => {
    if (!may(personOf(req)?.role, 'administer')) throw refuse('Mails are for administrators to read.', 'mails', 403);
    const tellsWords = environment.demo && environment.smtpUrl === undefined;
    const rows = await findRows<MailRow>(req, 'mail-rows', {}, { sort: '-at', limit: 100 });
    const mails = rows.map(({ brand, to, subject, state, at, due, attempts, error, text, html, unsubscribe }) => ({
      ...{ brand, to, subject, state, at, due, attempts, error },
      ...(tellsWords && { text, html, unsubscribe }),
    }));
    return Response.json({ mails });
  },
};
