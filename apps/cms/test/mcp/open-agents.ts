import { afterAll, beforeAll } from 'vitest';
import { type Role, roles } from '../../src/access/roles.ts';
import { CmsServer } from '../server/cms-server.ts';
import { Person } from '../server/person.ts';
import { Agent, keyOf, type Said } from './agent.ts';

export const everyRole = Object.keys(roles) as Role[];

/** A CMS with the demo, and an agent of somebody of each role. */
interface Agents {
  cms(): CmsServer;
  as(role: Role): Agent;
  /** Find the first document with a text, as the writer. */
  find(collection: string, text: string, brand?: string): Promise<{ id: string; key: string; rev: number }>;
  /** Read a document, as the writer. */
  read(id: string, locale?: string, collection?: string): Promise<Said['content']>;
}

/** Start them for the tests of a file. */
export function openAgents(): Agents {
  let cms: CmsServer;
  let agents: Record<Role, Agent>;

  beforeAll(async () => {
    cms = await CmsServer.start({ demo: true });
    const made = await Promise.all(
      everyRole.map(
        async (role) => [role, await Agent.connect(cms, await keyOf(await Person.demo(cms, role)))] as const,
      ),
    );
    agents = Object.fromEntries(made) as Record<Role, Agent>;
  }, 90_000);

  afterAll(async () => {
    await Promise.all(Object.values(agents ?? {}).map((agent) => agent.close()));
    await cms?.destroy();
  });

  return {
    cms: () => cms,
    as: (role) => agents[role],
    find: async (collection, text, brand = 'hollyhock') =>
      (await agents.writer.use('search_documents', { brand, collection, text })).content.documents[0],
    read: async (id, locale = 'en', collection = 'pages') =>
      (await agents.writer.use('get_document', { collection, id, locale })).content,
  };
}
