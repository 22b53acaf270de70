import type { ServerResponse } from 'node:http';

/** Send a page that is of this moment alone. */
export function sendPage(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' }).end(body);
}
