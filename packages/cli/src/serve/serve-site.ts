import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { brandOfHost } from './brand-of-host.js';
import { movedFrom } from './moved.js';
import { passToCms } from './pass-to-cms.js';
import { receiveForm } from './receive-form.js';
import { pathOfAddress, sendSiteFile } from './send-site-file.js';

export interface SiteServerOptions {
  /** The folder that the publisher writes, with one folder a brand. */
  out: string;
  brands: readonly string[];
  port: number;
  /** Where the CMS is that receives forms; without it they are answered and not kept. */
  cms?: string | undefined;
  /** Where campaigns were made; they stand at `http://localhost:PORT/campaigns/BRAND/NAME/`. None do without it. */
  campaigns?: string;
  /** Render what stands at plain localhost. */
  frontPage: () => string;
  /** Files of the front page by address, such as `/pantograph.css`. */
  frontFiles: (path: string) => { type: string; body: string | Buffer } | undefined;
}

/**
 * Serve every brand's published files at `http://<brand>.localhost:PORT` and the front page at `http://localhost:PORT`,
 * on the loopback address alone.
 *
 * @throws {Error} when the port is taken, with the option that changes it
 */
export function serveSite(options: SiteServerOptions): Promise<Server> {
  const server = createServer((request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    const brand = brandOfHost(request.headers.host, options.brands);
    if (brand === undefined) return serveFront(options, request, response);
    const form = options.cms === undefined ? undefined : formPath(request.url);
    if (options.cms !== undefined && form !== undefined) {
      return whole(passToCms({ cms: options.cms, brand, path: form }, request, response), response);
    }
    if (request.method === 'POST') return whole(receiveForm(brand, request, response), response);
    return whole(answerFile(join(options.out, brand), request, response), response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${options.port} is taken. End the program that uses it, or choose another with --port.`)
          : error,
      );
    });
    server.listen(options.port, '127.0.0.1', () => resolve(server));
  });
}

/** Get the address below `/forms/` that is asked for; nothing else of the CMS is reached from a brand's site. */
function formPath(url: string | undefined): string | undefined {
  const { pathname, search } = URL.parse(url ?? '/', 'http://localhost') ?? {};
  return pathname?.startsWith('/forms/') ? pathname + search : undefined;
}

/** Give up an answer whose request broke off. */
function whole(answering: Promise<void>, response: ServerResponse): void {
  answering.catch(() => response.destroy());
}

function serveFront(options: SiteServerOptions, request: IncomingMessage, response: ServerResponse): void {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  if (options.campaigns !== undefined && path.startsWith('/campaigns/')) {
    whole(answerCampaign(options.campaigns, request, response), response);
    return;
  }
  const file =
    path === '/' ? { type: 'text/html; charset=utf-8', body: options.frontPage() } : options.frontFiles(path);
  if (file === undefined) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('There is nothing at this address.\n');
    return;
  }
  response.writeHead(200, { 'Content-Type': file.type, 'Cache-Control': 'no-cache' }).end(file.body);
}

async function answerCampaign(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = pathOfAddress(request.url ?? '/')?.slice('/campaigns'.length);
  // What a campaign knows of itself is no part of it.
  const isHidden = path === undefined || path.includes('/.');
  if (isHidden || !(await sendSiteFile(folder, path, request, response)))
    say(response, 404, 'There is no such campaign.');
}

/** Answer as a host does that reads `_redirects`, with what is published or with the page for what is not. */
async function answerFile(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const address = request.url ?? '/';
  const path = pathOfAddress(address);
  const moved = movedFrom(folder, address);
  if (moved?.status === 301) {
    response.writeHead(301, { Location: moved.to, 'Cache-Control': 'no-cache' }).end();
  } else if (moved) {
    if (!(await sendSiteFile(folder, moved.page, request, response, 410))) say(response, 410, 'This page is gone.');
  } else if (path === undefined || !(await sendSiteFile(folder, path, request, response))) {
    if (!(await sendSiteFile(folder, '/404.html', request, response, 404)))
      say(response, 404, 'This site is not published yet. Reload in a moment.');
  }
}

function say(response: ServerResponse, status: number, sentence: string): void {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache' };
  response.writeHead(status, headers).end(`${sentence}\n`);
}
