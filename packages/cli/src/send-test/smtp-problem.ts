import { UsageError } from '../usage-error.js';
import type { SmtpServer } from './smtp-server.js';

interface SmtpError extends Error {
  code?: string;
  response?: string;
  responseCode?: number;
}

/** Say in a person's words why a server did not take a message, and what to do. */
export function smtpProblem(error: unknown, { host, port, secure }: SmtpServer): UsageError {
  const { code = '', message, response, responseCode } = error as SmtpError;
  const place = `${host}:${port}`;
  const said = (response ?? message).replace(/\s+/g, ' ').trim();
  if (/ECONNREFUSED/.test(message)) {
    return new UsageError(
      `Nothing answers at ${place}.`,
      'Start the mail server, or check the host and the port of --smtp.',
    );
  }
  if (code === 'EDNS' || /ENOTFOUND|EAI_AGAIN/.test(message)) {
    return new UsageError(`There is no host "${host}".`, 'Check the host of --smtp, and that this machine is online.');
  }
  if (code === 'EAUTH' || code === 'ENOAUTH' || responseCode === 535 || responseCode === 530) {
    return new UsageError(
      `${place} does not accept the user or the password: ${said}`,
      'Check them in --smtp; write signs such as @ or : in them as %40 or %3A. Some services want a password for programs.',
    );
  }
  if (code === 'ETLS' || /certificate|SSL|TLS|wrong version number/i.test(message)) {
    return new UsageError(
      `The connection to ${place} cannot be encrypted: ${/routines:[^:]*:([^:]+)/.exec(message)?.[1] ?? said}.`,
      secure
        ? 'Servers at port 587 want smtp: instead of smtps:.'
        : 'Servers at port 465 want smtps: instead of smtp:.',
    );
  }
  if (code === 'ETIMEDOUT' || /timeout|timed out/i.test(message)) {
    return new UsageError(
      `${place} does not answer in time.`,
      'Check the port; some networks let no mail out at port 25.',
    );
  }
  if (code === 'EENVELOPE') {
    return new UsageError(
      `${place} refuses an address: ${said}`,
      'Check --to, and --from: many servers send only for their own.',
    );
  }
  return new UsageError(`${place} did not take the message: ${said}`, 'Read what the server says, and try again.');
}
