import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { GRAPHQL_POST } from '@payloadcms/next/routes';
import { getPayload, handleEndpoints } from 'payload';
import { inRequest } from '../../src/database/request.ts';
import { answered, guarded } from '../../src/guard/check-request.ts';
import { answerForm } from '../../src/leads/answer-form.ts';
import config from '../../src/payload.config.ts';
import { startCms } from '../../src/start-cms.ts';

/**
 * The API of the CMS without its editor, and without the bundle that takes a minute to build: for work on what the server
 * does, with PANTOGRAPH_TEST_DIRECT=1. The suite itself runs against the CMS as it is built.
 */
const port = Number(process.argv[2]);
await startCms();
const payload = await getPayload({ config });
const graphql = inRequest(guarded(answered(GRAPHQL_POST(config))));
const rest = inRequest(guarded((request: Request) => handleEndpoints({ config, request })));
const forms = inRequest((request: Request) => answerForm(payload, request));

createServer(async (incoming, outgoing) => {
  const hasBody = incoming.method !== 'GET' && incoming.method !== 'HEAD';
  const gone = new AbortController();
  outgoing.on('close', () => gone.abort());
  const request = new Request(`http://127.0.0.1:${port}${incoming.url}`, {
    method: incoming.method ?? 'GET',
    headers: new Headers(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)])),
    signal: gone.signal,
    ...(hasBody && { body: Readable.toWeb(incoming) as ReadableStream, duplex: 'half' }),
  } as RequestInit);
  const handler = incoming.url?.startsWith('/forms/')
    ? forms
    : incoming.url?.startsWith('/api/graphql')
      ? graphql
      : rest;
  const response = await handler(request);
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (response.body) Readable.fromWeb(response.body as never).pipe(outgoing);
  else outgoing.end();
}).listen(port, '127.0.0.1');
