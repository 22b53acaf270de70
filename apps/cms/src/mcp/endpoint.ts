import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import type { Endpoint, PayloadHandler } from 'payload';
import { environment } from '../environment.ts';
import { mcpServer } from './server.ts';
import { personOfKey } from './sign-in.ts';

const path = '/mcp';

/**
 * `POST /api/mcp`: the Model Context Protocol over Streamable HTTP, for agents with the API key of a person. It keeps
 * nothing between requests, so there is no stream to open and no session to end.
 */
export const mcpEndpoints: Endpoint[] = [
  {
    path,
    method: 'post',
    handler: async (req) => {
      const user = await personOfKey(req);
      if (!user) return failure(401, 'Show the API key of a person: Authorization: Bearer KEY.');
      // Without a session there is nothing that the transport must remember from one request to the next.
      const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
      await mcpServer(req.payload, user).connect(transport);
      const { method = 'POST', headers, body } = req;
      const asked = { method, headers, body, duplex: 'half' } as RequestInit;
      return transport.handleRequest(new Request(new URL(req.url ?? path, environment.url), asked));
    },
  },
  { path, method: 'get', handler: withoutSession() },
  { path, method: 'delete', handler: withoutSession() },
];

function withoutSession(): PayloadHandler {
  return async (req) => {
    if (!(await personOfKey(req))) return failure(401, 'Show the API key of a person: Authorization: Bearer KEY.');
    return failure(405, 'Every request stands alone here: use POST.', { allow: 'POST' });
  };
}

function failure(status: number, message: string, headers: Record<string, string> = {}): Response {
  const more = status === 401 ? { 'www-authenticate': 'Bearer' } : headers;
  return Response.json({ jsonrpc: '2.0', error: { code: -32000, message }, id: null }, { status, headers: more });
}
