import { randomUUID } from 'node:crypto';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { CmsServer } from '../server/cms-server.ts';
import type { Loose, Person } from '../server/person.ts';

/** What a tool answered. */
export interface Said {
  isError: boolean;
  text: string;
  content: Loose;
}

/** Make somebody's API key, as they do it themselves. */
export async function keyOf(person: Person): Promise<string> {
  const apiKey = randomUUID();
  const { body: me } = await person.get('/api/users/me');
  const { status, body } = await person.patch(`/api/users/${me.user.id}`, { enableAPIKey: true, apiKey });
  if (status !== 200) throw new Error(JSON.stringify(body));
  return apiKey;
}

/** An agent: a client of MCP with the key of a person. */
export class Agent {
  readonly client = new Client({ name: 'an agent in tests', version: '1.0.0' });

  static async connect(cms: CmsServer, key: string, scheme = 'Bearer'): Promise<Agent> {
    const agent = new Agent();
    const headers = { authorization: `${scheme} ${key}` };
    const transport = new StreamableHTTPClientTransport(new URL('/api/mcp', cms.url), { requestInit: { headers } });
    await agent.client.connect(transport as Transport);
    // The client checks what tools answer against what they say they do, once it knows that.
    await agent.client.listTools();
    return agent;
  }

  /** Use a tool. */
  async use(name: string, given: Record<string, unknown> = {}): Promise<Said> {
    const result = await this.client.callTool({ name, arguments: given });
    const [first] = result.content as { text: string }[];
    return { isError: result.isError === true, text: first?.text ?? '', content: result.structuredContent };
  }

  close(): Promise<void> {
    return this.client.close();
  }
}
