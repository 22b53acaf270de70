import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page that frames the shell named in its query, as an editor does, and keeps what the shell says. */
const page = `<!doctype html><title>Editor</title><style>html,body,iframe{margin:0;border:0;inline-size:100%;block-size:100%;display:block}</style>
<script>
var replies = [];
let hear;
addEventListener('message', ({ data, origin }) => { replies.push({ ...data, origin }); hear?.(data); });
function until(type) { return new Promise((resolve) => { hear = (data) => data.type === type && resolve(data); }); }
function send(message) { frames[0].postMessage(message, '*'); }
function ask(message, type) { const answer = until(type); send(message); return answer; }
</script>
<body><script>
const shell = document.createElement('iframe');
shell.src = new URLSearchParams(location.search).get('shell');
document.body.append(shell);
</script>`;

/** An editor on a loopback origin of its own. */
export interface Editor {
  origin: string;
  /** What was asked of it besides its page: nothing that it draws should ask for more. */
  asked: string[];
  close(): void;
}

/** Serve an editor on a free port. */
export async function serveEditor(): Promise<Editor> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/') return response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
    if (pathname !== '/favicon.ico') asked.push(pathname);
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8"/></svg>';
    return response.writeHead(200, { 'Content-Type': 'image/svg+xml' }).end(svg);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    asked,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
