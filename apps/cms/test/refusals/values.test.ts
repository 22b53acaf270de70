import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { first, pathOf } from '../rights/people.ts';
import { CmsServer } from '../server/cms-server.ts';
import { Person } from '../server/person.ts';

// biome-ignore lint/suspicious/noExplicitAny: documents are looked into field by field
type Values = any;

const nobody = '11111111-1111-4111-8111-111111111111';
const scripts = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
];

const block = { version: 1, direction: 'ltr', format: '', indent: 0 };
const words = (text: string, more: object = {}) => ({
  type: 'text',
  version: 1,
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  text,
  ...more,
});
const paragraph = (...children: object[]) => ({ type: 'paragraph', ...block, textFormat: 0, textStyle: '', children });
const state = (...children: object[]) => ({ root: { type: 'root', ...block, children } });
const link = (fields: object) => ({
  type: 'link',
  ...block,
  version: 3,
  id: 'abcabcabcabcabcabcabcabc',
  fields,
  children: [words('link')],
});
const markdown = (text: string) => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: 'abcabcabcabcabcabcabcabd', blockType: 'markdown', blockName: '', markdown: text },
});
function nested(depth: number): object {
  const inner: object = depth === 0 ? words('deep') : nested(depth - 1);
  const item = { type: 'listitem', ...block, value: 1, children: [inner] };
  return { type: 'list', ...block, listType: 'bullet', tag: 'ul', start: 1, children: [item] };
}

describe('what a page is refused for', () => {
  let cms: CmsServer;
  let writer: Person;
  let admin: Person;
  let other: Values;

  beforeAll(async () => {
    cms = await CmsServer.start({ demo: true });
    writer = await Person.demo(cms, 'writer');
    admin = await Person.demo(cms, 'admin');
    other = await first(admin, 'pages', 'where[brand][equals]=tidewater');
    const shared = await admin.post('/api/shared-sections', { brand: 'hollyhock', title: 'Shared' });
    expect(shared.status).toBe(201);
  }, 90_000);

  afterAll(() => cms.destroy());

  const page = (): Promise<Values> =>
    first(writer, 'pages', 'where[brand][equals]=hollyhock&where[key][equals]=seed-club');

  async function expectRefused(change: (page: Values) => object, path: string, status = 400) {
    const before = await page();
    const answer = await writer.patch(`/api/pages/${before.id}`, { rev: before.rev, ...change(before) });
    const said = JSON.stringify(answer.body).slice(0, 600);
    expect(answer.status, said).toBe(status);
    const errors: { path: string; message: string }[] = answer.body.errors[0].data.errors;
    expect(
      errors.map((error) => error.path),
      said,
    ).toContain(path);
    for (const { message } of errors) expect(message, said).toMatch(/^["“A-Z].*[.!?]$/s);
    expect(await page()).toEqual(before);
  }

  const section =
    (index: number, change: (section: Values) => object) =>
    ({ sections }: Values) => ({
      sections: sections.map((each: Values, at: number) => (at === index ? { ...each, ...change(each) } : each)),
    });
  const href = (link: object) => section(0, () => ({ primary: { label: 'Go', href: link } }));
  const rich = (body: unknown) => section(3, () => ({ body }));

  const wrong: [string, (page: Values) => object, string][] = [
    ['a field that is not there', () => ({ colour: 'red' }), 'colour'],
    ['a field that is not there in a section', section(0, () => ({ colour: 'red' })), 'sections.0.colour'],
    [
      'a field that is not there in a list',
      section(1, ({ plans }) => ({ plans: [{ ...plans[0], colour: 1 }] })),
      'sections.1.plans.0.colour',
    ],
    ['a section that is not there', () => ({ sections: [{ blockType: 'carousel' }] }), 'sections.0.blockType'],
    ['a section of the language itself', () => ({ sections: [{ blockType: 'constructor' }] }), 'sections.0.blockType'],
    ['a prototype', () => JSON.parse('{"__proto__":{"admin":true}}'), '__proto__'],
    ['a constructor', () => ({ constructor: { prototype: { admin: true } } }), 'constructor'],
    ['a title over its limit', () => ({ title: 'x'.repeat(71) }), 'title'],
    ['a title over its limit in a section', section(0, () => ({ title: 'x'.repeat(91) })), 'sections.0.title'],
    [
      'a text over its limit in a list in a list',
      section(1, ({ plans }) => ({ plans: [{ ...plans[0], features: [{ value: 'x'.repeat(91) }] }] })),
      'sections.1.plans.0.features.0.value',
    ],
    [
      'an alternative text over its limit',
      section(0, ({ image }) => ({ image: { ...image, alt: 'x'.repeat(301) } })),
      'sections.0.image.alt',
    ],
    ['formatted text over its limit', rich(state(paragraph(words('word '.repeat(5000))))), 'sections.3.body'],
    ['HTML in a title', () => ({ title: '<script>alert(1)</script>' }), 'title'],
    [
      'HTML in a list',
      section(1, ({ plans }) => ({ plans: [{ ...plans[0], name: '<img src=x onerror=alert(1)>' }] })),
      'sections.1.plans.0.name',
    ],
    [
      'HTML in formatted text',
      rich(state(paragraph(words('<script>alert(1)</script>')))),
      'sections.3.body.root.children.0.children.0',
    ],
    ['a script in Markdown', rich(state(markdown('Words\n\n<script>alert(1)</script>'))), 'sections.3.body'],
    ['a handler in Markdown', rich(state(markdown('<b onclick="alert(1)">Words</b>'))), 'sections.3.body'],
    ['a script link in Markdown', rich(state(markdown('[x](javascript&colon;alert(1))'))), 'sections.3.body'],
    [
      'a script link of HTML in Markdown',
      rich(state(markdown('<a href="java&#x73;cript:alert(1)">x</a>'))),
      'sections.3.body',
    ],
    [
      'a node that is not there',
      rich(state({ type: 'iframe', version: 1, src: 'https://example.org' })),
      'sections.3.body.root.children.0',
    ],
    [
      'a style',
      rich(state(paragraph(words('a', { style: 'position:fixed' })))),
      'sections.3.body.root.children.0.children.0',
    ],
    [
      'a heading that is not offered',
      rich(state({ type: 'heading', ...block, tag: 'h1', children: [words('a')] })),
      'sections.3.body.root.children.0',
    ],
    ['lists without end', rich(state(nested(35))), `sections.3.body.root${'.children.0'.repeat(60)}`],
    ['a string for formatted text', rich('<p>Words</p>'), 'sections.3.body'],
    ['a list for formatted text', rich([]), 'sections.3.body'],
    ['a root that is none', rich({ root: 'x' }), 'sections.3.body'],
    [
      'a link of formatted text to a script',
      rich(state(paragraph(link({ linkType: 'custom', newTab: false, url: 'java\nscript:alert(1)' })))),
      'sections.3.body.root.children.0.children.0',
    ],
    [
      'a link of formatted text to nothing',
      rich(
        state(paragraph(link({ linkType: 'internal', newTab: false, doc: { relationTo: 'pages', value: nobody } }))),
      ),
      'sections.3.body',
    ],
    [
      'a link of formatted text to a person',
      rich(
        state(paragraph(link({ linkType: 'internal', newTab: false, doc: { relationTo: 'users', value: nobody } }))),
      ),
      'sections.3.body.root.children.0.children.0',
    ],
    ['a picture that is not there', () => ({ image: { file: nobody } }), 'image.file'],
    ['a picture that is a number', () => ({ image: { file: 5 } }), 'image.file'],
    ['a picture that is no id', () => ({ image: { file: "x' or 1=1" } }), 'image.file'],
    [
      'a link to nothing',
      href({ kind: 'document', document: { relationTo: 'pages', value: nobody } }),
      'sections.0.primary.href.document',
    ],
    [
      'a link to a person',
      href({ kind: 'document', document: { relationTo: 'users', value: nobody } }),
      'sections.0.primary.href.document',
    ],
    ['an anchor with a space', href({ kind: 'document', anchor: 'a b' }), 'sections.0.primary.href.anchor'],
    ['a hidden address', href({ kind: 'document', address: 'javascript:alert(1)' }), 'sections.0.primary.href.address'],
    ['a kind of link that is not there', href({ kind: 'script', address: '#a' }), 'sections.0.primary.href.kind'],
    [
      'a shared section that is not there',
      () => ({ sections: [{ blockType: 'shared-section', section: nobody }] }),
      'sections.0.section',
    ],
    ['a composition that is not offered', section(0, () => ({ variant: 'sideways' })), 'sections.0.variant'],
    ['a template that is not offered', () => ({ template: 'circus' }), 'template'],
    ['a date that is none', () => ({ event: { start: 'tomorrow' } }), 'event.start'],
    [
      'more plans than offered',
      section(1, ({ plans }) => ({ plans: Array(5).fill({ name: plans[0].name }) })),
      'sections.1.plans',
    ],
    [
      'more sections than a page has',
      () => ({ sections: Array(61).fill({ blockType: 'hero', title: 'Words' }) }),
      'sections',
    ],
    ['a number for a text', () => ({ title: 5 }), 'title'],
    ['languages for a text', () => ({ title: { en: 'a', fr: 'b' } }), 'title'],
    ['a number for sections', () => ({ sections: 5 }), 'sections'],
    ['an object for sections', () => ({ sections: { 0: {} } }), 'sections'],
    ['a string for a section', () => ({ sections: ['hero'] }), 'sections.0.blockType'],
    ['nothing for a section', () => ({ sections: [null] }), 'sections.0.blockType'],
    ['a list for a group', () => ({ event: [] }), 'event'],
    ['a string for a group', () => ({ image: 'x' }), 'image'],
    ['strings for plans', section(1, () => ({ plans: ['x'] })), 'sections.1.plans.0'],
    ['an id of a row that is an object', section(0, () => ({ id: { $ne: 1 } })), 'sections.0.id'],
    ['a word for a tick', () => ({ noindex: 'yes' }), 'noindex'],
    ['a null byte', () => ({ title: 'a\u0000b' }), 'title'],
    ['a control character', () => ({ description: 'a\u0007b' }), 'description'],
    ['half a character', () => ({ title: 'a\ud800b' }), 'title'],
    [
      'half a character in formatted text',
      rich(state(paragraph(words('a\udc00')))),
      'sections.3.body.root.children.0.children.0.text',
    ],
    ['a slug that climbs', () => ({ slug: '../home' }), 'slug'],
    ['a slug that begins at the root', () => ({ slug: '/admin' }), 'slug'],
    ['a slug of the blog', () => ({ slug: 'blog/mine' }), 'slug'],
    ['a slug of a language', () => ({ slug: 'fr' }), 'slug'],
    ['a slug that is escaped', () => ({ slug: '%2e%2e/x' }), 'slug'],
    ['a slug that is live elsewhere', () => ({ slug: 'first-year-box' }), 'slug'],
    ['the first address of the brand', () => ({ slug: '' }), 'slug'],
  ];

  it.each(wrong)('%s', async (_, change, path) => {
    await expectRefused(change, path);
  });

  it.each(scripts)('a link to %j', async (address) => {
    await expectRefused(href({ kind: 'address', address }), 'sections.0.primary.href.address');
  });

  it('references to another brand', async () => {
    const query = 'where[brand][equals]=tidewater';
    const [picture, tag, author, sharedSection] = await Promise.all([
      first(admin, 'media', query),
      first(admin, 'tags', query),
      first(admin, 'authors', query),
      admin.post('/api/shared-sections', { brand: 'tidewater', title: 'Theirs' }).then(({ body }) => body.doc),
    ]);
    await expectRefused(() => ({ image: { file: picture.id } }), 'image.file');
    await expectRefused(
      href({ kind: 'document', document: { relationTo: 'pages', value: other.id } }),
      'sections.0.primary.href.document',
    );
    await expectRefused(
      () => ({ sections: [{ blockType: 'shared-section', section: sharedSection.id }] }),
      'sections.0.section',
    );
    const internal = link({ linkType: 'internal', newTab: false, doc: { relationTo: 'pages', value: other.id } });
    await expectRefused(rich(state(paragraph(internal))), 'sections.3.body');
    for (const [collection, data, path] of [
      ['posts', { title: 'Mine', tags: [tag.id] }, 'tags'],
      ['posts', { title: 'Mine', authors: [author.id] }, 'authors'],
      [
        'posts',
        {
          title: 'Mine',
          body: state({
            type: 'upload',
            format: '',
            version: 3,
            id: 'a',
            relationTo: 'media',
            value: picture.id,
            fields: {},
          }),
        },
        'body',
      ],
      ['campaigns', { title: 'Mine', documents: [{ relationTo: 'pages', value: other.id }] }, 'documents'],
      ['campaigns', { title: 'Mine', documents: [{ relationTo: 'users', value: nobody }] }, 'documents'],
    ] as const) {
      const answer = await writer.post(`/api/${collection}`, { brand: 'hollyhock', ...data });
      expect(answer.status, JSON.stringify(answer.body)).toBe(400);
      expect(pathOf(answer)).toBe(path);
      expect((await writer.get(`/api/${collection}?where[title][equals]=Mine`)).body.docs).toEqual([]);
    }
  });

  it('a shared section in a shared section', async () => {
    const shared = await first(writer, 'shared-sections', 'where[title][equals]=Shared');
    const data = {
      brand: 'hollyhock',
      title: 'Round',
      sections: [{ blockType: 'shared-section', section: shared.id }],
    };
    const answer = await writer.post('/api/shared-sections', data);
    expect(answer.status).toBe(400);
    expect(pathOf(answer)).toBe('sections.0.blockType');
  });

  it('a slug that somebody else has written, in that language alone', async () => {
    const made = await writer.post('/api/pages', { brand: 'hollyhock', title: 'Only a draft', slug: 'draft-only' });
    expect(made.status).toBe(201);
    await expectRefused(() => ({ slug: 'draft-only' }), 'slug');
    const french = await writer.patch(`/api/pages/${made.body.doc.id}?locale=fr`, {
      rev: 1,
      title: 'Un essai',
      slug: 'essai',
    });
    expect(french.status).toBe(200);
    const before = await page();
    const inEnglish = await writer.patch(`/api/pages/${before.id}`, { rev: before.rev, slug: 'essai' });
    expect(inEnglish.status, JSON.stringify(inEnglish.body)).toBe(200);
    const elsewhere = await writer.post('/api/pages', {
      brand: 'tidewater',
      title: 'Another brand',
      slug: 'draft-only',
    });
    expect(elsewhere.status).toBe(201);
    const again = await page();
    await writer.patch(`/api/pages/${again.id}`, { rev: again.rev, slug: null });
  });

  it.each([
    ['pages', { title: 'New', key: '../../etc/passwd' }, 'key'],
    ['pages', { title: 'New', key: 'seed-club' }, 'key'],
    ['pages', { title: 'New', key: 'a'.repeat(201) }, 'key'],
    ['pages', { title: 'New', id: nobody }, 'id'],
    ['pages', { title: 'New', slug: 'seed-club' }, 'slug'],
    ['pages', { title: 'x'.repeat(71) }, 'title'],
    ['tags', { label: 'x'.repeat(41) }, 'label'],
    ['tags', { label: '<b>bold</b>' }, 'label'],
    ['campaigns', { title: 'x'.repeat(121) }, 'title'],
    ['campaigns', { title: 'New', starts: '2027-02-01', ends: '2027-01-01' }, 'ends'],
    ['campaigns', { title: 'New', starts: 'soon' }, 'starts'],
    ['authors', { name: 5 }, 'name'],
    ['shared-sections', { title: 'New', sections: [{ blockType: 'hero' }, { blockType: 'hero' }] }, 'sections'],
  ])('%s that begin with %j', async (collection, data, path) => {
    const count = (await writer.get(`/api/${collection}/count`)).body.totalDocs;
    const answer = await writer.post(`/api/${collection}`, { brand: 'hollyhock', ...data });
    expect(answer.status, JSON.stringify(answer.body)).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(pathOf(answer)).toBe(path);
    expect((await writer.get(`/api/${collection}/count`)).body.totalDocs).toBe(count);
  });

  it.each([undefined, 'nowhere', '', 5, ['hollyhock']])('a document of the brand %j', async (brand) => {
    const answer = await writer.post('/api/pages', { brand, title: 'Whose' });
    expect(answer.status).toBe(400);
    expect(pathOf(answer)).toBe('brand');
  });

  it.each([
    ['from', { from: 'no-slash', to: '/' }],
    ['from', { from: '/../up', to: '/' }],
    ['to', { from: '/old/', to: 'javascript:alert(1)' }],
    ['to', { from: '/old/', to: '/', gone: true }],
  ])('a redirect whose “%s” is wrong: %j', async (path, data) => {
    const answer = await admin.post('/api/redirects', { brand: 'hollyhock', ...data });
    expect(answer.status).toBe(400);
    expect(pathOf(answer)).toBe(path);
  });

  it('a second navigation of a brand', async () => {
    const answer = await admin.post('/api/settings', { brand: 'hollyhock' });
    expect(answer.status).toBe(400);
    expect(pathOf(answer)).toBe('brand');
  });

  it('the same over GraphQL, with the path', async () => {
    const before = await page();
    const query =
      'mutation ($id: String!, $data: mutationPageUpdateInput!) { updatePage(id: $id, data: $data) { id } }';
    for (const [data, path] of [
      [{ title: 'x'.repeat(71) }, 'title'],
      [{ sections: [{ blockType: 'carousel' }] }, 'sections.0.blockType'],
      [{ slug: 'first-year-box' }, 'slug'],
    ] as const) {
      const answer = await writer.post('/api/graphql', {
        query,
        variables: { id: before.id, data: { rev: before.rev, ...data } },
      });
      expect(pathOf(answer), JSON.stringify(answer.body)).toBe(path);
    }
    expect(await page()).toEqual(before);
  });

  it('nothing that is only unfinished', async () => {
    const made = await writer.post('/api/pages', {
      brand: 'hollyhock',
      title: 'Begun',
      sections: [{ blockType: 'hero' }],
    });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    const ask = { collection: 'pages', document: made.body.doc.id, locale: 'en', action: 'ask' };
    const answer = await writer.post('/api/workflow', ask);
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0].data.errors.map(({ path }: { path: string }) => path)).toContain('sections.0.title');
  });
});

describe('what is no request', () => {
  let cms: CmsServer;
  let token: string;

  beforeAll(async () => {
    cms = await CmsServer.start({ demo: true });
    const response = await fetch(`${cms.url}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'writer@pantograph.example', password: 'pantograph-demo' }),
    });
    token = ((await response.json()) as { token: string }).token;
  }, 90_000);

  afterAll(() => cms.destroy());

  const json = 'application/json';
  const deep = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
  const form = 'multipart/form-data; boundary=x';
  const part = (name: string, value: string) =>
    `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n--x--\r\n`;

  it.each<[string, string, string | Uint8Array<ArrayBuffer>, number]>([
    ['half of JSON', json, '{"title":', 400],
    ['a list', json, '[]', 400],
    ['null', json, 'null', 400],
    ['a word', json, '"title"', 400],
    ['what is not UTF-8', json, new Uint8Array([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xff, 0x22, 0x7d]), 400],
    ['100,000 lists in lists', json, `{"brand":"hollyhock","title":${deep(100_000)}}`, 400],
    ['5 MB of words', json, `{"brand":"hollyhock","title":"${'x'.repeat(5_000_000)}"}`, 413],
    ['a form of addresses', 'application/x-www-form-urlencoded', 'brand=hollyhock&title=a', 415],
    ['plain text', 'text/plain', 'title', 415],
    ['XML', 'application/xml', '<title/>', 415],
    ['nothing named', '', '{"title":"a"}', 415],
    ['a form without end', form, 'nothing', 400],
    ['a form with half of JSON', form, part('_payload', '{"title":'), 400],
    ['a form with lists in lists', form, part('_payload', `{"brand":"hollyhock","title":${deep(100_000)}}`), 400],
    ['a form with a list', form, part('_payload', '[]'), 400],
  ])('%s', async (_, type, body, status) => {
    for (const path of ['/api/pages', '/api/graphql']) {
      if (path === '/api/graphql' && type === form) continue;
      const response = await fetch(cms.url + path, {
        method: 'POST',
        headers: { authorization: `JWT ${token}`, 'content-type': type },
        body,
      });
      const answer = (await response.json()) as { errors: { message: string }[] };
      expect(response.status, `${path} ${JSON.stringify(answer)}`).toBe(status);
      expect(answer.errors[0]?.message).toMatch(/^["“A-Z].*[.]$/s);
      expect(answer.errors[0]?.message).not.toContain('Something went wrong');
    }
  });
});
