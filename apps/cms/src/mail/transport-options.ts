const patience = 10_000;

/** How to reach a mail server. */
export interface TransportOptions {
  host: string;
  port: number;
  /** Whether the connection is encrypted from its beginning; else as soon as the server offers it. */
  secure: boolean;
  /** How long the server may take to be there, to greet, and to say anything, in milliseconds. */
  connectionTimeout: number;
  greetingTimeout: number;
  socketTimeout: number;
  auth?: { user: string; pass: string };
}

/**
 * Read an address such as `smtp://user:password@mail.example.org:587` or `smtps://...`.
 *
 * @throws {Error} when it is none
 */
export function transportOptions(address: string): TransportOptions {
  const url = URL.parse(address);
  if (!url || !/^smtps?:$/.test(url.protocol) || url.hostname === '') {
    throw new Error(
      'SMTP_URL is not the address of a mail server. Write it as smtp://user:password@mail.example.org:587.',
    );
  }
  const secure = url.protocol === 'smtps:';
  return {
    host: url.hostname,
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    ...(url.username !== '' && {
      auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    }),
  };
}
