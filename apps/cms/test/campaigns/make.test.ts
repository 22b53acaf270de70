import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pathOf, peopleOfHollyhock, type RoleName, roleNames } from '../rights/people.ts';
import { CmsServer } from '../server/cms-server.ts';
import type { Loose, Person } from '../server/person.ts';

const makers: readonly RoleName[] = ['writer', 'manager', 'admin'];

describe('a campaign made in the CMS', () => {
  let cms: CmsServer;
  let people: Record<RoleName, Person>;
  let own: Loose;
  let others: Loose;

  beforeAll(async () => {
    cms = await CmsServer.start({ demo: true });
    people = await peopleOfHollyhock(cms);
    const of = async (brand: string) =>
      (await people.admin.get(`/api/campaigns?where[brand][equals]=${brand}&depth=0&limit=1`)).body.docs[0];
    own = await of('hollyhock');
    others = await of('tidewater');
  }, 120_000);

  afterAll(() => cms.destroy());

  async function made(person: Person, id: string): Promise<Loose> {
    const started = await person.post(`/api/campaigns/${id}/make`, {});
    expect(started.status, JSON.stringify(started.body)).toBe(202);
    await expect.poll(async () => (await person.get(`/api/campaigns/${id}/made`)).body.running).toBeNull();
    return (await person.get(`/api/campaigns/${id}/made`)).body;
  }

  it('gives files, findings by field, and drafts that the campaign names', async () => {
    const { report, problem, documents } = await made(people.writer, own.id);
    expect(problem, cms.log.slice(-2000)).toBeNull();
    console.log(JSON.stringify(report, null, 1).slice(0, 6000));
    expect(report.files).toBeGreaterThan(3);
  });
});
