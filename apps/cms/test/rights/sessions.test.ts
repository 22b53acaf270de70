import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CmsServer } from '../server/cms-server.ts';
import { Person } from '../server/person.ts';

/** How many one account may try before the first of them has come through. */
const most = 5;

describe('people who are signed in several times', () => {
  let cms: CmsServer;

  beforeAll(async () => {
    cms = await CmsServer.start({ demo: true });
  }, 90_000);

  afterAll(() => cms.destroy());

  const signIn = (times: number) => Promise.all(Array.from({ length: times }, () => Person.demo(cms, 'writer')));
  const isSignedIn = async (person: Person) => (await person.get('/api/users/me')).body.user !== null;

  it('are so in every browser, although they signed in at the same moment', async () => {
    const people = [...(await signIn(most)), ...(await signIn(most))];
    expect(await Promise.all(people.map(isSignedIn))).toEqual(people.map(() => true));
    const admin = await Person.demo(cms, 'admin');
    const { docs } = (await admin.get('/api/users?where[email][equals]=writer@pantograph.example')).body;
    expect(docs[0]).toMatchObject({ role: 'writer', brands: expect.arrayContaining(['hollyhock']) });
  });

  it('stay so while others of them sign in, stay signed in longer, and sign out', async () => {
    const before = await signIn(4);
    const [leaving = [], staying = []] = [before.slice(0, 2), before.slice(2)];
    const [news] = await Promise.all([
      signIn(4),
      ...leaving.map((person) => person.post('/api/users/logout', {})),
      ...staying.map((person) => person.post('/api/users/refresh-token', {})),
    ]);
    expect(await Promise.all(leaving.map(isSignedIn))).toEqual([false, false]);
    expect(await Promise.all([...staying, ...news].map(isSignedIn))).toEqual([...staying, ...news].map(() => true));
  });
});
