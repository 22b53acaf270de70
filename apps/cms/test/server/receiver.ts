import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';

/** What somebody posted. */
export interface Posted {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A server on loopback that is told things, as those are whom webhooks call. */
export class Receiver {
  readonly posted: Posted[] = [];
  /** What it answers next; afterwards 204. */
  readonly statuses: number[] = [];
  readonly url: string;
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
    this.url = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
    server.on('request', (request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (chunk) => {
        body += chunk;
      });
      request.on('end', () => {
        this.posted.push({ path: request.url ?? '', headers: request.headers, body });
        const status = this.statuses.shift() ?? 204;
        response.writeHead(status, status === 302 ? { location: `${this.url}/elsewhere` } : {}).end();
      });
    });
  }

  static async start(): Promise<Receiver> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new Receiver(server);
  }

  /** Wait until so much was posted. */
  async count(number: number, within = 15_000): Promise<void> {
    for (const ends = Date.now() + within; Date.now() < ends; ) {
      if (this.posted.length >= number) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`${this.posted.length} of ${number} were posted.`);
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
