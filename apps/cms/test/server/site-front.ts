import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A brand's site as its host has it: one page of its own, the brand's files, and what the CMS answers below /forms/. */
export async function startSiteFront(cms: string, brand: string, page: string): Promise<{ url: string; stop(): void }> {
  const folder = dirname(fileURLToPath(import.meta.resolve(`@pantograph/tokens/brands/${brand}/tokens.css`)));
  const server: Server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://site');
    if (pathname === '/') return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    if (pathname.startsWith('/forms/')) {
      const chunks: Buffer[] = [];
      for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
      const { referer, 'content-type': type } = request.headers;
      const answer = await fetch(cms + pathname + search, {
        method: request.method ?? 'GET',
        headers: { ...(referer && { referer }), ...(type && { 'content-type': type }) },
        ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
      });
      // What fetch has unpacked goes on as it is.
      const kept = [...answer.headers].filter(
        ([name]) => !/^(content-encoding|content-length|transfer-encoding)$/.test(name),
      );
      response.writeHead(answer.status, Object.fromEntries(kept));
      return response.end(Buffer.from(await answer.arrayBuffer()));
    }
    const file = join(folder, pathname.replace(/^\/brand\//, ''));
    if (!pathname.startsWith('/brand/') || !existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    return response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as { port: number }).port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
