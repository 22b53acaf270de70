import { UsageError } from '../usage-error.js';

/** A server that takes mail, as `smtp://user:password@host:port` says. */
export interface SmtpServer {
  host: string;
  port: number;
  /** Encrypted from the first byte, as `smtps:` is; `smtp:` begins to be when the server offers it. */
  secure: boolean;
  auth: { user: string; pass: string } | undefined;
  /** This machine, whose certificates nobody signs. */
  isLocal: boolean;
}

const example = 'smtp://user:password@smtp.example.org:587, or smtp://127.0.0.1:1025 for a server of your own';

/**
 * Read the address of a server.
 *
 * @throws {UsageError} where it is none
 */
export function readSmtpServer(given: string | undefined): SmtpServer {
  if (given === undefined) {
    throw new UsageError('There is no server to send by.', `Name it with --smtp or in PANTOGRAPH_SMTP: ${example}.`);
  }
  // Never told as it stands, for it may hold a password.
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^smtps?:$/.test(url.protocol) || url.hostname === '') {
    throw new UsageError(
      '--smtp is no address of a mail server.',
      `Write it as ${example}; signs of a password such as @ as %40.`,
    );
  }
  const secure = url.protocol === 'smtps:';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return {
    host,
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    auth: url.username === '' ? undefined : { user: decoded(url.username), pass: decoded(url.password) },
    isLocal: host === 'localhost' || host === '::1' || /^127\./.test(host),
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
