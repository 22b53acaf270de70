import { createServer, type Server, type Socket } from 'node:net';

/** A mail as it came in. */
export interface ReceivedMail {
  to: string;
  /** Header fields by name in small letters, unfolded. */
  headers: ReadonlyMap<string, string>;
  /** Its plain text. */
  text: string;
  /** The whole of it, as it was sent. */
  source: string;
}

/** A mail server on loopback that keeps what it gets: as much of RFC 5321 as a client needs. */
export class SmtpServer {
  readonly mails: ReceivedMail[] = [];
  /** What it answers to the next mails instead of taking them, such as `451 Later`; `''` answers never. */
  readonly refusals: string[] = [];
  readonly port: number;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  private constructor(port: number, server: Server) {
    this.port = port;
    this.#server = server;
  }

  /** Start one, on a port of its own choice where none is named. */
  static async start(port = 0): Promise<SmtpServer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    const made = new SmtpServer((server.address() as { port: number }).port, server);
    server.on('connection', (socket) => made.#serve(socket));
    return made;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** Wait for a mail to somebody that is not among those seen before. */
  async mailTo(to: string, subject = /./, within = 15_000): Promise<ReceivedMail> {
    for (const ends = Date.now() + within; Date.now() < ends; ) {
      const index = this.mails.findIndex((mail) => mail.to === to && subject.test(mail.headers.get('subject') ?? ''));
      const [mail] = index < 0 ? [] : this.mails.splice(index, 1);
      if (mail) return mail;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`No mail came to ${to}. There are: ${this.mails.map((mail) => mail.to).join(', ')}`);
  }

  stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  #serve(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on('close', () => this.#sockets.delete(socket)).on('error', () => socket.destroy());
    let buffer = '';
    let to: string[] = [];
    let isData = false;
    socket.setEncoding('utf8').write('220 loopback\r\n');
    socket.on('data', (chunk) => {
      buffer += chunk;
      for (;;) {
        const end = isData ? buffer.indexOf('\r\n.\r\n') : buffer.indexOf('\r\n');
        if (end < 0) return;
        const part = buffer.slice(0, end);
        buffer = buffer.slice(end + (isData ? 5 : 2));
        if (isData) {
          isData = false;
          const refusal = this.refusals.shift();
          if (refusal === undefined) for (const one of to) this.mails.push(readMail(one, part));
          if (refusal !== '') socket.write(`${refusal ?? '250 Taken'}\r\n`);
          to = [];
        } else if (/^DATA/i.test(part)) {
          isData = true;
          socket.write('354 Go on\r\n');
        } else if (/^QUIT/i.test(part)) socket.end('221 Bye\r\n');
        else {
          const recipient = /^RCPT TO:<([^>]*)>/i.exec(part)?.[1];
          if (recipient !== undefined) to.push(recipient);
          socket.write('250 Good\r\n');
        }
      }
    });
  }
}

function readMail(to: string, source: string): ReceivedMail {
  const headers = readHeaders(source);
  const boundary = /boundary="?([^";]+)/.exec(headers.get('content-type') ?? '')?.[1];
  const parts = boundary === undefined ? [source] : source.split(`--${boundary}`).map((part) => part.trimStart());
  const plain = parts.find((part) => /^text\/plain/.test(readHeaders(part).get('content-type') ?? '')) ?? '';
  const body = plain.slice(plain.indexOf('\r\n\r\n') + 4);
  const encoding = readHeaders(plain).get('content-transfer-encoding');
  const text =
    encoding === 'base64'
      ? Buffer.from(body, 'base64').toString()
      : encoding === 'quoted-printable'
        ? quotedPrintable(body)
        : body;
  return { to, headers, text, source };
}

function readHeaders(source: string): ReadonlyMap<string, string> {
  const head = (source.split('\r\n\r\n', 1)[0] ?? '').replace(/\r\n[ \t]+/g, ' ');
  return new Map(
    head.split('\r\n').flatMap((line): [string, string][] => {
      const [, name, value] = /^([^:]+):\s*(.*)$/.exec(line) ?? [];
      return name === undefined ? [] : [[name.toLowerCase(), encodedWords(value ?? '')]];
    }),
  );
}

/** Read what RFC 2047 writes in letters of ASCII. */
function encodedWords(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, how: string, word: string) =>
      how.toLowerCase() === 'b' ? Buffer.from(word, 'base64').toString() : quotedPrintable(word.replace(/_/g, ' ')),
    );
}

function quotedPrintable(text: string): string {
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}
