import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CmsServer, publisherKey } from './server/cms-server.ts';
import { Person } from './server/person.ts';

const writers = 6;
const rounds = 10;
/** When the process is killed after six more writes were acknowledged, in milliseconds: another time in each round. */
const killedAfter = (round: number) => (round * 377) % 900;

/** What one writer was told was saved. */
interface Acknowledged {
  id: string;
  key: string;
  /** The newest title that was acknowledged as saved, and as published. */
  saved: string;
  published: string | undefined;
  rev: number;
}

describe('kill -9 while six people write', () => {
  let cms: CmsServer;

  beforeAll(async () => {
    cms = await CmsServer.start({ demo: true });
  }, 90_000);

  afterAll(() => cms.destroy());

  it(`loses nothing that was acknowledged and doubles nothing, ${rounds} times over`, async () => {
    const known = new Map<string, Acknowledged>();
    let acknowledged = 0;
    for (let round = 0; round < rounds; round++) {
      const manager = await Person.demo(cms, 'manager');
      const before = acknowledged;
      let isOver = false;
      const work = Array.from({ length: writers }, async (_, writer) => {
        for (let count = 0; !isOver; count++) {
          acknowledged += await write(
            manager,
            known,
            `writer ${writer}`,
            `Round ${round} of writer ${writer}, ${count}`,
          );
        }
      });
      await expect.poll(() => acknowledged - before, { timeout: 60_000 }).toBeGreaterThanOrEqual(writers);
      await new Promise((resolve) => setTimeout(resolve, killedAfter(round)));
      const killed = cms.end('SIGKILL');
      isOver = true;
      await killed;
      await Promise.all(work);
      await cms.start();
      await check(await Person.demo(cms, 'manager'), known);
    }
    console.log(`${acknowledged} writes were acknowledged in ${rounds} rounds; none was lost`);
  }, 300_000);

  /** Save and publish once; count what was acknowledged. What nobody answered for may have happened or not. */
  async function write(
    person: Person,
    known: Map<string, Acknowledged>,
    writer: string,
    title: string,
  ): Promise<number> {
    try {
      const page = known.get(writer) ?? (await create(person, writer, title));
      if (!page) return 0;
      known.set(writer, page);
      const current = await person.get(`/api/pages/${page.id}?depth=0`);
      if (current.status !== 200) return 0;
      const saved = await person.patch(`/api/pages/${page.id}?depth=0`, { rev: current.body.rev, title });
      if (saved.status !== 200) return 0;
      Object.assign(page, { saved: title, rev: saved.body.doc.rev });
      const published = await person.post('/api/workflow', {
        ...{ collection: 'pages', document: page.id, locale: 'en' },
        action: 'publish-unreviewed',
      });
      if (published.status !== 200) return 1;
      page.published = title;
      return 2;
    } catch {
      return 0;
    }
  }

  async function create(person: Person, writer: string, title: string): Promise<Acknowledged | undefined> {
    const made = await person.post('/api/pages?depth=0', {
      ...{
        brand: 'tidewater',
        template: 'legal',
        title,
        description: 'A page that is written while the machine falls over.',
      },
      sections: [
        { blockType: 'hero', title: 'Terms' },
        { blockType: 'rich-text', body: paragraph(writer) },
      ],
    });
    if (made.status !== 201) throw new Error(`${made.status} ${JSON.stringify(made.body)}`);
    const { id, key, rev } = made.body.doc;
    return { id, key, saved: title, published: undefined, rev };
  }

  async function check(person: Person, known: ReadonlyMap<string, Acknowledged>): Promise<void> {
    const outbox = await outboxTexts();
    for (const { id, key, saved, published, rev } of known.values()) {
      const { body } = await person.get(`/api/pages/${id}?depth=0`);
      // A later write may have been kept without anybody having been told.
      expect(body.rev).toBeGreaterThanOrEqual(rev);
      if (body.rev === rev) expect(body.title).toBe(saved);
      if (published === undefined) continue;
      const live = outbox.get(`tidewater/pages/${key}.yaml`);
      expect(order(live), `what is live of ${key}`).toBeGreaterThanOrEqual(order(published));
    }
  }

  /** The texts in the outbox by path; each path and number stands once. */
  async function outboxTexts(): Promise<Map<string, string>> {
    const response = await fetch(`${cms.url}/api/outbox?after=0&limit=500`, {
      headers: { authorization: `Bearer ${publisherKey}` },
    });
    const { rows } = (await response.json()) as { rows: { path: string; seq: number; text?: string }[] };
    expect(new Set(rows.map(({ seq }) => seq)).size).toBe(rows.length);
    expect(new Set(rows.map(({ path }) => path)).size).toBe(rows.length);
    return new Map(rows.map(({ path, text }) => [path, text ?? '']));
  }
});

/** When a title was written: rounds and counts rise. */
function order(text: string | undefined): number {
  const [, round, count] = /Round (\d+) of writer \d+, (\d+)/.exec(text ?? '') ?? [];
  return round === undefined ? -1 : Number(round) * 100_000 + Number(count);
}

function paragraph(text: string) {
  const leaf = { type: 'text', version: 1, text, format: 0, style: '', mode: 'normal', detail: 0 };
  const node = { type: 'paragraph', version: 1, format: '', indent: 0, direction: 'ltr', textFormat: 0, textStyle: '' };
  return {
    root: {
      ...{ type: 'root', version: 1, format: '', indent: 0, direction: 'ltr' },
      children: [{ ...node, children: [leaf] }],
    },
  };
}
