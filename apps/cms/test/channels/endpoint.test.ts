import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { channels } from '../../../../packages/channels/src/index.js';
import { pathOf, personWith } from '../rights/people.ts';
import { CmsServer } from '../server/cms-server.ts';
import { type Loose, Person } from '../server/person.ts';

/** Channels beside the page itself, which is shown as such. */
const shown = channels.map(({ name }) => name).filter((name) => name !== 'landing-page' && name !== 'post');

const hostile = [
  '<script>document.title=1</script>',
  '"><img src=x onerror=alert(1)>',
  '</style></head><svg onload=alert(1)>',
  '{{constructor.constructor("alert(1)")()}}',
];

describe('a document in every channel', () => {
  let cms: CmsServer;
  let admin: Person;
  let writer: Person;

  beforeAll(async () => {
    cms = await CmsServer.start({ demo: true });
    admin = await Person.demo(cms, 'admin');
    writer = await personWith(cms, admin, 'of-hollyhock', { role: 'writer', brands: ['hollyhock'] });
  }, 90_000);

  afterAll(() => cms?.destroy());

  const find = async (collection: string, brand: string, key: string, locale = 'en'): Promise<Loose> => {
    const where = `where[key][equals]=${key}&where[brand][equals]=${brand}`;
    const { body } = await admin.get(`/api/${collection}?${where}&depth=0&locale=${locale}&fallback-locale=none`);
    return body.docs[0];
  };
  const ask = (person: Person, { id }: Loose, more: object = {}) =>
    person.post('/api/channels', { collection: 'pages', id, locale: 'en', stage: 'words', view: 'test', ...more });
  const channel = (body: Loose, name: string) => body.channels.find((each: Loose) => each.name === name);
  const text = (body: Loose, name: string, file: string) =>
    channel(body, name).outputs.find((output: Loose) => output.file === file)?.text as string;

  it.each(['tidewater', 'hollyhock'])('is there for %s, with pictures in a second answer', async (brand) => {
    const page = await find('pages', brand, 'home');
    const words = await ask(admin, page);
    expect(words.status).toBe(200);
    expect(words.body.channels.map(({ name }: Loose) => name)).toEqual(shown);
    expect(words.body.channels.flatMap(({ outputs }: Loose) => outputs.filter((each: Loose) => each.picture))).toEqual(
      [],
    );
    const { body } = await ask(admin, page, { stage: 'pictures' });
    const pictures = Object.fromEntries(
      body.channels.map(({ name, outputs }: Loose) => [
        name,
        outputs.filter(({ picture }: Loose) => /^data:image\/(png|jpeg|svg\+xml);base64,/.test(picture)).length,
      ]),
    );
    expect(pictures).toEqual({ social: 7, banner: 8, print: 2 });
  });

  it('shows what the form has, and stores nothing of it', async () => {
    const page = await find('pages', 'hollyhock', 'home');
    const values = { ...page, title: 'Sow in March', description: 'Three packets that forgive you.' };
    const { body } = await ask(writer, page, { values });
    expect(text(body, 'email', 'generic.subject.txt')).toBe('Sow in March\nThree packets that forgive you.\n');
    for (const [name, file] of [
      ['social', 'x.txt'],
      ['sms', 'sms.txt'],
      ['push', 'ios.json'],
      ['text', 'text.md'],
    ] as const) {
      expect(text(body, name, file)).toContain('Three packets that forgive you.');
    }
    const x = channel(body, 'social').formats.find(({ name }: Loose) => name === 'x');
    expect(x.counts).toEqual([{ what: 'Characters', value: expect.any(Number), most: 280 }]);
    expect(await find('pages', 'hollyhock', 'home')).toEqual(page);
  });

  it('tells a post, with the text of its form', async () => {
    const post = await find('posts', 'tidewater', 'tide-gate');
    const { body, status } = await ask(admin, post, { collection: 'posts' });
    expect(status).toBe(200);
    expect(text(body, 'text', 'text.md').length).toBeGreaterThan(500);
    const values = { ...post, title: 'A title of today' };
    const again = await ask(admin, post, { collection: 'posts', values });
    expect(text(again.body, 'text', 'text.md')).toContain('A title of today');
  });

  it('sends no picture again that the view has', async () => {
    const page = await find('pages', 'hollyhock', 'home');
    const first = await ask(writer, page, { stage: 'pictures' });
    const outputs = (body: Loose) => body.channels.flatMap((each: Loose) => each.outputs);
    const hashes = outputs(first.body).flatMap(({ picture, hash }: Loose) => (picture ? [hash] : []));
    const second = await ask(writer, page, { stage: 'pictures', known: hashes });
    expect(outputs(second.body).filter(({ picture }: Loose) => picture)).toEqual([]);
    expect(outputs(second.body).map(({ hash }: Loose) => hash)).toEqual(
      outputs(first.body).map(({ hash }: Loose) => hash),
    );
  });

  it('leads findings to the fields of the form', async () => {
    const page = await find('pages', 'hollyhock', 'home');
    const long = 'Seeds and bulbs for a balcony, for a yard and for whoever has neither of them. '.repeat(3).trim();
    const { body } = await ask(writer, page, { values: { ...page, description: long } });
    const [preheader] = channel(body, 'email').findings;
    expect(preheader).toMatchObject({ path: 'description', field: 'Description', fix: 'Say it in 140.' });
    const link = channel(body, 'social').findings.find(({ message }: Loose) => message.includes('Instagram'));
    expect(link).toMatchObject({ path: 'sections.0.primary.href', field: 'Section 1 (Hero) › Main action › Address' });
    const { body: drawn } = await ask(writer, page, { stage: 'pictures' });
    expect(channel(drawn, 'print').findings[0].path).toMatch(/^sections\.\d$/);
  });

  it('awaits a language without words, and shows no other in its place', async () => {
    const page = await find('pages', 'hollyhock', 'home', 'fr');
    expect((await ask(writer, page, { locale: 'fr' })).body.awaits).toBeUndefined();
    for (const stage of ['words', 'pictures']) {
      const { body } = await ask(writer, page, { locale: 'fr', stage, values: { ...page, title: null } });
      expect([body.awaits, body.channels]).toEqual(['translation', []]);
    }
    expect((await ask(writer, page, { locale: 'xx' })).status).toBe(404);
  });

  it('waits for words where there are none', async () => {
    const page = await find('pages', 'hollyhock', 'home');
    const values = { title: '', description: '', sections: [] };
    const made = await writer.post('/api/pages?locale=en', { brand: 'hollyhock', title: 'Not begun', sections: [] });
    const { body } = await ask(writer, made.body.doc, { values });
    expect([body.awaits, body.channels]).toEqual(['words', []]);
    // Where the rest stands, a title that is missing is a finding and no emptiness.
    const { body: untitled } = await ask(writer, page, { values: { ...page, title: '' } });
    expect(channel(untitled, 'email').findings[0]).toMatchObject({ path: 'title', severity: 'error' });
  });

  it('is written from right to left in Arabic', async () => {
    const page = await find('pages', 'hollyhock', 'home', 'ar');
    const { body } = await ask(writer, page, { locale: 'ar' });
    expect(body.dir).toBe('rtl');
    expect(text(body, 'email', 'generic.html')).toMatch(/<html[^>]*dir="rtl"/);
  });

  it('is no business of people of other brands, nor of anybody else', async () => {
    const page = await find('pages', 'tidewater', 'home');
    for (const stage of ['words', 'pictures']) {
      const refused = await ask(writer, page, { stage });
      expect([refused.status, pathOf(refused)]).toEqual([404, 'id']);
    }
    const body = JSON.stringify({ collection: 'pages', id: page.id, locale: 'en', stage: 'words', view: 'test' });
    const headers = { 'content-type': 'application/json' };
    expect((await fetch(`${cms.url}/api/channels`, { method: 'POST', headers, body })).status).toBe(401);
    const signIn = await fetch(`${cms.url}/api/users/login`, {
      ...{ method: 'POST', headers },
      body: JSON.stringify({ email: 'admin@pantograph.example', password: 'pantograph-demo' }),
    });
    const cookie = signIn.headers.get('set-cookie')?.split(';')[0] ?? '';
    const from = (origin: string) =>
      fetch(`${cms.url}/api/channels`, { method: 'POST', headers: { ...headers, cookie, origin }, body });
    expect((await from(cms.url)).status).toBe(200);
    expect((await from('https://elsewhere.example')).status).toBe(401);
  });

  it('shows nothing of another brand, whatever a form names', async () => {
    const page = await find('pages', 'hollyhock', 'home');
    const where = 'where[brand][equals]=tidewater&depth=0&limit=1';
    const [theirs] = (await admin.get(`/api/media?${where}`)).body.docs;
    const values = { ...page, brand: 'tidewater', image: { file: theirs.id, alt: 'Theirs' } };
    const { body } = await ask(writer, page, { values });
    expect(body.brand.id).toBe('hollyhock');
    expect(JSON.stringify(body)).not.toContain(theirs.key);
    expect(JSON.stringify(body)).not.toContain(`pictures/${theirs.id}`);
  });

  it.each(hostile)('takes %s for words', async (words) => {
    const page = await find('pages', 'hollyhock', 'home');
    const [first, ...rest] = page.sections;
    const values = { ...page, title: words, description: words, sections: [{ ...first, title: words }, ...rest] };
    const { status, body } = await ask(writer, page, { values });
    expect(status).toBe(200);
    const html = text(body, 'email', 'generic.html');
    expect(html).not.toMatch(/<script|<svg|<img src=x|onerror=alert\(1\)>/);
    expect(text(body, 'social', 'linkedin.txt')).toContain(words);
  });

  it('asks pictures of an email of the CMS alone', async () => {
    const page = await find('pages', 'hollyhock', 'home');
    const html = text((await ask(writer, page)).body, 'email', 'generic.html');
    const sources = [...html.matchAll(/<img[^>]*\ssrc="([^"]+)"/g)].map(([, src = '']) => src);
    expect(sources.length).toBeGreaterThan(1);
    expect(sources.filter((src) => !src.startsWith('/api/preview/pictures/') && !src.startsWith('data:'))).toEqual([]);
    expect(html).not.toMatch(/url\(['"]?https?:/);
  });

  it('answers the newest state of a view, and no more of it than one at a time', async () => {
    const page = await find('pages', 'hollyhock', 'home');
    const asked = Array.from({ length: 8 }, (_, index) =>
      ask(writer, page, { stage: 'pictures', values: { ...page, title: `Title ${index}` } }),
    );
    const other = ask(writer, page, { stage: 'pictures', view: 'another' });
    const answers = await Promise.all(asked);
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 409).length).toBeGreaterThan(3);
    expect(statuses.filter((status) => status !== 409 && status !== 200)).toEqual([]);
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
    expect((await other).status).toBe(200);
  });

  it.each([
    ['an unknown stage', { stage: 'films' }, 400],
    ['an unknown collection', { collection: 'users' }, 400],
    ['another field', { brand: 'tidewater' }, 400],
    ['values that are none', { values: 'title' }, 400],
    ['sections that are none', { values: { title: 'A', sections: 'all' } }, 200],
    ['a document that is not there', { id: '00000000-0000-4000-8000-000000000000' }, 404],
    ['5 MB', { values: { title: 'x'.repeat(5_000_000) } }, 413],
  ])('meets %s with a sentence', async (_, more, status) => {
    const page = await find('pages', 'hollyhock', 'home');
    const answer = await ask(writer, page, more);
    expect(answer.status).toBe(status);
    if (status !== 200) expect(answer.body.errors[0].message).toMatch(/\.$/);
  });

  it('gives fonts and sign of a brand to those who work for it', async () => {
    const status = async (path: string) => (await writer.get(`/api/channels/brands/${path}`)).status;
    expect(await status('hollyhock/icon.svg')).toBe(200);
    expect(await status('tidewater/icon.svg')).toBe(404);
    expect(await status('hollyhock/tokens.json')).toBe(404);
    expect(await status('hollyhock/fonts/..%2f..%2ftokens.css')).toBe(404);
  });

  it('goes without a picture that cannot be read, and says so at its field', async () => {
    const page = await find('pages', 'hollyhock', 'home');
    for (const name of readdirSync(join(cms.data, 'media'))) writeFileSync(join(cms.data, 'media', name), 'no picture');
    const { status, body } = await ask(writer, page, { stage: 'pictures' });
    expect(status).toBe(200);
    const social = channel(body, 'social');
    expect(social.outputs.length).toBe(7);
    const told = social.findings.find(({ message }: Loose) => message.includes('cannot be read'));
    expect(told.path).toMatch(/^(?:image|sections\.\d)/);
  });
});
