import { afterAll, beforeAll, expect, it } from 'vitest';
import { first } from '../rights/people.ts';
import { CmsServer } from '../server/cms-server.ts';
import { Person } from '../server/person.ts';

let cms: CmsServer;
let writer: Person;

beforeAll(async () => {
  cms = await CmsServer.start({ demo: true });
  writer = await Person.demo(cms, 'writer');
}, 90_000);

afterAll(() => cms?.destroy());

const around = { format: '', indent: 0, version: 1, direction: 'ltr' };

/** A text with one link to a page. */
function leadingTo(page: string) {
  const words = { type: 'text', text: 'ici', detail: 0, format: 0, mode: 'normal', style: '', version: 1 };
  const fields = { linkType: 'internal', newTab: false, doc: { relationTo: 'pages', value: page } };
  const link = { ...around, type: 'link', version: 3, id: 'a'.repeat(24), fields, children: [words] };
  const paragraph = { ...around, type: 'paragraph', textFormat: 0, textStyle: '', children: [link] };
  return { root: { ...around, type: 'root', children: [paragraph] } };
}

it('what only one language of a post names stays used when another language is saved', async () => {
  const target = (await writer.post('/api/pages?depth=0', { brand: 'hollyhock', title: 'Led to' })).body.doc;
  const post = await first(writer, 'posts', 'where[brand][equals]=hollyhock');
  const save = async (locale: string, data: object) => {
    const { body } = await writer.get(`/api/posts/${post.id}?depth=0`);
    const saved = await writer.patch(`/api/posts/${post.id}?locale=${locale}&depth=0`, { rev: body.rev, ...data });
    expect(saved.status, JSON.stringify(saved.body)).toBe(200);
  };
  const uses = async () =>
    (await writer.get(`/api/uses?id=${target.id}`)).body.uses.map(({ title }: { title: string }) => title);
  await save('fr', { title: 'En français', body: leadingTo(target.id) });
  await save('en', { title: 'In English' });
  expect(await uses()).toEqual(['In English']);
});
