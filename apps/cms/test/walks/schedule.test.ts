import { describe, expect, it } from 'vitest';
import { publisherKey } from '../server/cms-server.ts';
import type { Person } from '../server/person.ts';
import { type Found, find, save, saveHeading, stateOf, take } from './steps.ts';
import { openWholeWay, visit } from './whole-way.ts';

const way = openWholeWay();

/** Approve what is written. */
async function approve(id: string): Promise<void> {
  await take(await way.person('writer'), id, 'ask');
  await take(await way.person('reviewer'), id, 'approve');
}

const actions = async (person: Person, id: string): Promise<string[]> =>
  (await stateOf(person, id)).trail.map(({ action }: Found) => action);

describe('what is scheduled', () => {
  it('and became wrong meanwhile does not go live, and those who wait for it are told by mail why', async () => {
    const smtp = way.smtp();
    const [writer, publisher, manager] = (await Promise.all(
      (['writer', 'publisher', 'manager'] as const).map((role) => way.person(role)),
    )) as [Person, Person, Person];
    const { body } = await writer.post('/api/shared-sections?depth=0', {
      ...{ brand: 'hollyhock', title: 'The next envelope' },
      sections: [{ blockType: 'hero', title: 'The next envelope', body: 'The next envelope goes nowhere.' }],
    });
    const shared = body.doc.id;
    await take(manager, shared, 'publish-unreviewed', { collection: 'shared-sections' });
    const { id } = await find(writer, 'seed-club');
    await save(writer, { id }, ({ sections }) => ({
      sections: [...sections, { blockType: 'shared-section', section: shared }],
    }));
    await approve(id);
    await take(publisher, id, 'schedule', { at: new Date(Date.now() + 6000).toISOString() });
    expect((await stateOf(writer, id)).state).toBe('scheduled');
    // It shows on no live page yet, so it may be taken down; then the page shows what nobody sees.
    await take(manager, shared, 'unpublish', { collection: 'shared-sections', afterwards: { gone: true } });
    // That is no edit of the page: it is still due.
    expect((await stateOf(writer, id)).state).toBe('scheduled');
    smtp.mails.length = 0;
    for (const role of ['writer', 'reviewer', 'publisher']) {
      const mail = await smtp.mailTo(`${role}@pantograph.example`, /could not be published/, 20_000);
      expect(mail.headers.get('subject')).toContain('The seed club');
      expect(mail.text).toContain('The shared section “The next envelope” is not live yet.');
      expect(mail.text).toContain(`${way.cms().url}/admin/collections/pages/${id}?locale=en`);
    }
    const { state, trail } = await stateOf(writer, id);
    expect(state).toBe('draft');
    expect(trail[0]).toMatchObject({ action: 'publish-failed', byName: 'The schedule' });
    const reader = await way.reader();
    expect((await visit(reader, `${way.sites().origin('hollyhock')}/seed-club/`)).text).not.toContain(
      'The next envelope\n',
    );
  }, 90_000);

  it('is kept over a crash: killed before the moment and started after it, it goes live once', async () => {
    const [writer, publisher] = await Promise.all([way.person('writer'), way.person('publisher')]);
    const { id } = await find(writer, 'sowing-calendar');
    await saveHeading(writer, id, 'Sown after the crash');
    await approve(id);
    const reader = await way.reader();
    const address = `${way.sites().origin('hollyhock')}/sowing-calendar/`;
    const moment = Date.now() + 4000;
    await take(publisher, id, 'schedule', { at: new Date(moment).toISOString() });
    const written = () =>
      way
        .sites()
        .lines('published')
        .filter(({ addresses }) => addresses?.some((at) => at.endsWith('/sowing-calendar/')));
    const writtenBefore = written().length;
    const before = await rowsOf('hollyhock/pages/sowing-calendar.yaml');
    await way.cms().end('SIGKILL');
    expect(Date.now()).toBeLessThan(moment);
    await expect.poll(() => Date.now(), { timeout: 10_000 }).toBeGreaterThan(moment);
    expect((await visit(reader, address)).text).toContain('When should you sow it?');

    await way.cms().start();
    await expect
      .poll(async () => (await visit(reader, address)).text, { timeout: 30_000 })
      .toContain('Sown after the crash');
    const once = await rowsOf('hollyhock/pages/sowing-calendar.yaml');
    expect(once.seq).toBeGreaterThan(before.seq);
    // Started once more, it has nothing left to do.
    await way.cms().end('SIGKILL');
    await way.cms().start();
    const { publishAt, state } = await stateOf(writer, id);
    expect([publishAt, state]).toEqual([null, 'published']);
    expect((await actions(writer, id)).filter((action) => action === 'publish')).toHaveLength(1);
    expect(await rowsOf('hollyhock/pages/sowing-calendar.yaml')).toEqual(once);
    expect(written().length - writtenBefore).toBe(1);
  }, 120_000);
});

/** The one row of the outbox that a file has. */
async function rowsOf(path: string): Promise<{ seq: number }> {
  const headers = { authorization: `Bearer ${publisherKey}` };
  const response = await fetch(`${way.cms().url}/api/outbox?after=0&limit=500`, { headers });
  const { rows } = (await response.json()) as { rows: { path: string; seq: number }[] };
  const found = rows.filter((row) => row.path === path);
  expect(found).toHaveLength(1);
  return found[0] as { seq: number };
}
