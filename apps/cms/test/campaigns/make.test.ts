import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pathOf, peopleOfHollyhock, type RoleName, roleNames } from '../rights/people.ts';
import { CmsServer } from '../server/cms-server.ts';
import type { Loose, Person } from '../server/person.ts';

const makers: readonly RoleName[] = ['writer', 'manager', 'admin'];

/** A brief that has all its words in both languages, and one thing that is wrong. */
const details = {
  title: { fr: 'La boîte de printemps' },
  template: 'product-launch',
  locales: ['en', 'fr'],
  offer: { en: 'Seeds for one square metre, by post.', fr: 'Des graines pour un mètre carré, par la poste.' },
  keyMessages: [
    {
      title: { en: 'A sill is enough', fr: 'Un rebord suffit' },
      body: { en: 'Radish needs a hand of soil.', fr: 'Un radis demande une main de terre.' },
    },
    {
      title: { en: 'Sow by the weather', fr: 'Semez selon le temps' },
      body: { en: 'We say when.', fr: 'Nous disons quand.' },
    },
  ],
  callToAction: { label: { en: 'Order the box', fr: 'Commander la boîte' }, href: 'page:home' },
  channels: { 'landing-page': null, post: { count: 1 } },
  images: [{ src: 'media/no-such.svg', alt: { en: 'Nothing.', fr: 'Rien.' } }],
  legal: { en: 'Hollyhock is fictional.', fr: 'Hollyhock est une invention.' },
};

describe('a campaign that is made in the CMS', () => {
  let cms: CmsServer;
  let people: Record<RoleName, Person>;
  let own: Loose;
  let others: Loose;

  beforeAll(async () => {
    cms = await CmsServer.start({ demo: true });
    people = await peopleOfHollyhock(cms);
    const data = { brand: 'hollyhock', title: 'Spring box', starts: '2097-03-01', ends: '2097-04-30', details };
    const made = await people.writer.post('/api/campaigns?depth=0', data);
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    own = made.body.doc;
    others = (await people.admin.get('/api/campaigns?where[brand][equals]=tidewater&depth=0&limit=1')).body.docs[0];
  }, 120_000);

  afterAll(() => cms.destroy());

  const isDone = async (person: Person, id: string) =>
    (await person.get(`/api/campaigns/${id}/made`)).body.running === null;

  async function made(person: Person, id: string): Promise<Loose> {
    const started = await person.post(`/api/campaigns/${id}/make`, {});
    expect(started.status, JSON.stringify(started.body)).toBe(202);
    await expect.poll(() => isDone(person, id)).toBe(true);
    const { body } = await person.get(`/api/campaigns/${id}/made`);
    expect(body.problem, cms.log.slice(-2000)).toBeNull();
    return body;
  }

  const fetched = (path: string, headers: Record<string, string> = { authorization: people.writer.authorization }) =>
    fetch(`${cms.url}/api/campaigns/${own.id}${path}`, { headers });

  it('has nothing to show before', async () => {
    expect((await people.writer.get(`/api/campaigns/${own.id}/made`)).body).toMatchObject({
      ...{ running: null, report: null, problem: null },
    });
    expect((await people.writer.get(`/api/campaigns/${own.id}/made/zip`)).status).toBe(404);
    expect((await people.writer.get(`/api/campaigns/${own.id}/made/files/index.html`)).status).toBe(404);
  });

  it('gives files, findings by field, and drafts that the campaign names', async () => {
    const { report, documents, rev } = await made(people.writer, own.id);
    expect(report.channels).toEqual([
      { channel: 'landing-page', locale: 'en', files: 1 },
      { channel: 'landing-page', locale: 'fr', files: 1 },
      { channel: 'post', locale: 'en', files: 1 },
      { channel: 'post', locale: 'fr', files: 1 },
    ]);
    const missing = report.findings.find(({ path }: Loose) => path === 'images.0.src');
    expect(missing).toMatchObject({ field: 'Pictures, 1, File', places: expect.arrayContaining(['Landing page']) });
    expect(missing.message).toContain('no such picture');
    expect(report.drafts.map(({ collection, isKept }: Loose) => [collection, isKept])).toEqual([
      ['pages', false],
      ['posts', false],
    ]);
    expect(documents.map(({ value }: Loose) => value)).toEqual(report.drafts.map(({ id }: Loose) => id));
    const stored = (await people.writer.get(`/api/campaigns/${own.id}?depth=0`)).body;
    expect(stored).toMatchObject({ rev, documents, details });
  });

  it('makes drafts in every language that has its words, and publishes none', async () => {
    const { report } = (await people.writer.get(`/api/campaigns/${own.id}/made`)).body;
    const [page] = report.drafts;
    const read = async (locale: string) =>
      (await people.writer.get(`/api/pages/${page.id}?locale=${locale}&depth=0`)).body;
    expect(await read('en')).toMatchObject({ key: own.key, brand: 'hollyhock', template: 'product-launch' });
    expect(JSON.stringify((await read('fr')).sections)).toContain('Un rebord suffit');
    for (const locale of ['en', 'fr']) {
      const where = `collection=pages&document=${page.id}&locale=${locale}`;
      expect((await people.writer.get(`/api/workflow?${where}`)).body).toMatchObject({ state: 'draft', live: false });
    }
  });

  it('keeps what is there when it is made again, and makes no file twice', async () => {
    const before = (await people.writer.get(`/api/campaigns/${own.id}/made`)).body.report;
    const [{ id }] = before.drafts;
    const page = (await people.writer.get(`/api/pages/${id}?depth=0&locale=en`)).body;
    await people.writer.patch(`/api/pages/${id}?locale=en`, { rev: page.rev, title: 'In our own words' });
    const { report, rev } = await made(people.manager, own.id);
    expect(report).toMatchObject({ made: 0, files: before.files, by: 'hollyhock-manager' });
    expect(report.drafts.map((draft: Loose) => draft.isKept)).toEqual([true, true]);
    expect((await people.writer.get(`/api/pages/${id}?depth=0&locale=en`)).body.title).toBe('In our own words');
    // Nothing is named that was named already, so nobody’s form is out of date.
    expect(rev).toBe((await people.writer.get(`/api/campaigns/${own.id}?depth=0`)).body.rev);
  });

  it('leaves out a language whose words are awaited, and says which', async () => {
    const waiting = { ...details, title: undefined, offer: 'In English alone.', images: undefined };
    const data = { brand: 'hollyhock', title: 'Half said', starts: '2097-03-01', details: waiting };
    const { doc } = (await people.writer.post('/api/campaigns?depth=0', data)).body;
    const { report } = await made(people.writer, doc.id);
    expect(report.findings).toContainEqual(
      expect.objectContaining({ field: 'Title', places: ['Landing page (French)'], severity: 'warning' }),
    );
    const [page] = report.drafts;
    expect(
      (await people.writer.get(`/api/pages/${page.id}?locale=fr&depth=0&fallback-locale=none`)).body.title ?? null,
    ).toBe(null);
  });

  it('shows its pages in a box: no script, no forms, nothing from elsewhere', async () => {
    const page = await fetched('/made/files/index.html');
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("form-action 'none'");
    expect(policy).toMatch(/sandbox(?!.*allow-scripts)(?!.*allow-forms)/);
    expect(policy).not.toMatch(/script-src|https?:|\*/);
    expect(await page.text()).toContain('Spring box');
    const zip = await fetched('/made/zip');
    expect(zip.headers.get('content-disposition')).toBe('attachment; filename="spring-box.zip"');
    const bytes = Buffer.from(await zip.arrayBuffer()).toString('latin1');
    expect(bytes.slice(0, 2)).toBe('PK');
    for (const name of ['index.html', 'drafts/pages/spring-box.yaml']) expect(bytes).toContain(name);
  });

  it.each([
    '.campaign.json',
    '..%2freport.json',
    '..%2f..%2f..%2fsecret',
    '%2e%2e/report.json',
    'drafts/..%2f..%2freport.json',
    'drafts',
    'nothing.html',
  ])('gives no file at %s', async (path) => {
    expect((await fetched(`/made/files/${path}`)).status).toBe(404);
  });

  it.each(roleNames)('is for those who write: %s', async (role) => {
    const isAllowed = makers.includes(role);
    const ways = [
      () => people[role].get(`/api/campaigns/${own.id}/made`),
      () => people[role].get(`/api/campaigns/${own.id}/made/files/index.html`),
      () => people[role].get(`/api/campaigns/${own.id}/made/zip`),
      () => people[role].post(`/api/campaigns/${own.id}/make`, {}),
    ];
    for (const way of ways) {
      const { status } = await way();
      expect(isAllowed ? [200, 202] : [403]).toContain(status);
    }
    await expect.poll(() => isDone(people.admin, own.id)).toBe(true);
    if (role === 'admin') return;
    for (const path of ['made', 'made/files/index.html', 'made/zip']) {
      expect((await people[role].get(`/api/campaigns/${others.id}/${path}`)).status).toBe(404);
    }
    expect((await people[role].post(`/api/campaigns/${others.id}/make`, {})).status).toBe(404);
    expect((await people.admin.get(`/api/campaigns/${others.id}/made`)).body).toMatchObject({
      running: null,
      report: null,
    });
  });

  it('is for nobody who is not signed in, nor for pages of elsewhere', async () => {
    const cookie = `payload-token=${people.writer.authorization.slice('JWT '.length)}`;
    const json = { 'content-type': 'application/json' };
    const make = (headers: Record<string, string>) =>
      fetch(`${cms.url}/api/campaigns/${own.id}/make`, {
        method: 'POST',
        headers: { ...json, ...headers },
        body: '{}',
      });
    expect((await make({})).status).toBe(401);
    expect((await make({ cookie, origin: 'https://elsewhere.example' })).status).toBe(401);
    expect((await fetched('/made/files/index.html', {})).status).toBe(401);
    expect((await make({ cookie, origin: cms.url })).status).toBe(202);
    await expect.poll(() => isDone(people.writer, own.id)).toBe(true);
  });

  it('is made once at a time', async () => {
    const { rev } = (await people.writer.get(`/api/campaigns/${own.id}?depth=0`)).body;
    const keyMessages = Array.from({ length: 20 }, (_, index) => ({
      title: `Message ${index}`,
      body: `Number ${index}.`,
    }));
    const more = { ...details, keyMessages, locales: ['en'], channels: { 'landing-page': null, post: { count: 10 } } };
    expect((await people.writer.patch(`/api/campaigns/${own.id}`, { rev, details: more })).status).toBe(200);
    const ask = () => people.writer.post(`/api/campaigns/${own.id}/make`, {});
    const statuses = (await Promise.all(Array.from({ length: 6 }, ask))).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([202, 409]));
    await expect.poll(() => isDone(people.writer, own.id)).toBe(true);
  });

  it('is mended by the next run after a crash', async () => {
    await people.writer.patch(`/api/campaigns/${own.id}`, {
      rev: (await people.writer.get(`/api/campaigns/${own.id}?depth=0`)).body.rev,
      details: { ...details, offer: { ...details.offer, en: 'Everything is there again.' } },
    });
    await people.writer.post(`/api/campaigns/${own.id}/make`, {});
    await cms.end('SIGKILL');
    await cms.start();
    const { report } = await made(people.writer, own.id);
    expect(report.files).toBeGreaterThan(1);
    expect(await (await fetched('/made/files/en/landing-page/index.html')).text()).toContain(
      'Everything is there again.',
    );
    expect(report.findings.map(({ message }: Loose) => message).join()).not.toContain('edited by hand');
  });

  it.each([
    [{ offer: { en: 'x'.repeat(301) } }, '“Offer (English)” is over its limit of 300 characters. Shorten it.'],
    [{ keyMessages: [{ body: 'A text' }] }, '“Key messages, 1, Title” is missing. Write it.'],
    [{ timeZone: 'Mars/Olympus' }, '“Time zone” is not a time zone. Write one such as Europe/Berlin.'],
    [{ sender: { name: 'Post', email: 'nowhere' } }, '“Sender, Email” is not an address of mail. Correct the value.'],
    [
      { callToAction: { label: 'Go', href: 'javascript:alert(1)' } },
      '“Call to action, Address” is not an address a link may have.',
    ],
    [{ offer: '<b>Bold</b>' }, '“Offer” contains HTML.'],
    [{ copy: { email: [{ subject: 'y'.repeat(151) }] } }, '“Words of its own, Emails, 1, Subject” is over its limit'],
    [{ colour: 'red' }, '“Colour” is no field of a brief.'],
  ])('refuses %j with the field’s name', async (wrong, sentence) => {
    const { rev } = (await people.writer.get(`/api/campaigns/${own.id}?depth=0`)).body;
    const answer = await people.writer.patch(`/api/campaigns/${own.id}`, { rev, details: wrong });
    expect(answer.status).toBe(400);
    expect(pathOf(answer)).toBe('details');
    expect(answer.body.errors[0].data.errors[0].message).toContain(sentence);
    expect((await people.writer.get(`/api/campaigns/${own.id}?depth=0`)).body.rev).toBe(rev);
  });
});
