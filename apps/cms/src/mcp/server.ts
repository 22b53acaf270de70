import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import {
  CallToolRequestSchema,
  type CallToolResult,
  ErrorCode,
  ListToolsRequestSchema,
  McpError,
} from '@modelcontextprotocol/sdk/types.js';
import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { inRequest } from '../database/request.ts';
import { checkSaid } from '../guard/check-said.ts';
import { listProblems, problemsOf } from './problems-of.ts';
import type { Tool } from './tool.ts';
import { tools } from './tools.ts';

const instructions = `Pantograph keeps the pages and posts of brands, each document in several languages.
Begin with list_brands. A document is read and written in its source form, one language at a time, with the number of its
revision (rev): what somebody else saved in between is never written over. Every section of a page has a contract
(get_contract); a page begins from a template (list_templates). Links to documents are page:KEY and post:KEY, pictures are
media/FILE; search_documents finds them. What you write is a draft: check_document says what is missing, ask_for_review hands
it to people. Nothing here publishes.`;

/** Make the server that answers one request of an agent, as the person whose key it has. */
export function mcpServer(payload: Payload, user: NonNullable<PayloadRequest['user']>): Server {
  const server = new Server(
    { name: 'pantograph', title: 'Pantograph CMS', version: '1.0.0' },
    { capabilities: { tools: {} }, instructions },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: descriptions }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
    const tool = tools.find(({ name }) => name === params.name);
    if (!tool) throw new McpError(ErrorCode.InvalidParams, `There is no tool "${params.name}".`);
    // Each call is a request of its own: several of them may come in one message.
    return inRequest(async () => {
      const req = await createLocalReq({ user, context: { via: 'mcp' } }, payload);
      return call(tool, req, params.arguments ?? {});
    })();
  });
  return server;
}

async function call(tool: Tool, req: PayloadRequest, given: unknown): Promise<CallToolResult> {
  try {
    const { content, text } = await tool.run(req, checkSaid(tool.input, given) as never);
    return { structuredContent: content, content: [{ type: 'text', text }] };
  } catch (error) {
    return { isError: true, content: [{ type: 'text', text: listProblems(problemsOf(error, req)) }] };
  }
}

const descriptions = tools.map(({ name, title, description, input, output, isReadOnly }) => ({
  name,
  title,
  description,
  inputSchema: schemaOf(input, 'input'),
  outputSchema: schemaOf(output, 'output'),
  annotations: {
    title,
    readOnlyHint: isReadOnly,
    destructiveHint: false,
    idempotentHint: isReadOnly,
    openWorldHint: false,
  },
}));

function schemaOf(schema: z.ZodObject, io: 'input' | 'output'): { type: 'object'; [name: string]: unknown } {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io });
  return { ...rest, type: 'object' };
}
