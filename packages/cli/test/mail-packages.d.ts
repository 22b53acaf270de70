/** What the tests use of two packages that ship no types. */
declare module 'smtp-server' {
  import type { Readable } from 'node:stream';

  export interface Session {
    envelope: { rcptTo: { address: string }[] };
  }
  type Done = (error?: Error | null, result?: unknown) => void;

  export class SMTPServer {
    constructor(options: {
      authOptional?: boolean;
      disabledCommands?: string[];
      onAuth?(auth: { username: string; password: string }, session: Session, done: Done): void;
      onRcptTo?(address: { address: string }, session: Session, done: Done): void;
      onData(stream: Readable, session: Session, done: Done): void;
    });
    listen(port: number, host: string, done: () => void): { address(): { port: number } };
    close(done: () => void): void;
    server: { address(): { port: number } };
  }
}

declare module 'mailparser' {
  import type { Readable } from 'node:stream';

  export interface ParsedMail {
    subject: string;
    text?: string;
    html: string;
    from: { text: string };
    to: { text: string };
    cc?: { text: string };
    bcc?: { text: string };
    headers: Map<string, unknown>;
    headerLines: { key: string; line: string }[];
    attachments: { filename?: string; cid?: string; contentType: string; content: Buffer }[];
  }
  export function simpleParser(stream: Readable): Promise<ParsedMail>;
}
