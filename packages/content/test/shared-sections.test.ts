import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createSource } from '../src/index.js';
import { brands, temporaryFolder, writeFiles } from './folder-place.js';
import { MemoryCursor } from './memory-cursor.js';

const svg = (size: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}"></svg>`;
const frame = 'template: legal\ntitle: A page\ndescription: A page.\n';
const named = '  - section: shared-section:offer\n';
const offer = (text: string) => `  - section: rich-text\n    body: |\n      ${text}\n`;
const shared = (text: string, more = '') => `title: Our offer\n${more}sections:\n${offer(text)}`;
const page = (sections: string, more = '') => `${frame}${more}sections:\n${sections}`;
const place = 'tidewater/shared-sections/offer';

function open(files: Record<string, string>, options: { locale?: string } = {}) {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  return { folder, cursor: new MemoryCursor(), source: createSource(`files:${folder}`, { brands, ...options }) };
}

function findingsOf(changes: Awaited<ReturnType<MemoryCursor['read']>>, item: string) {
  const change = changes.find((each) => 'item' in each && each.item === item);
  return change?.kind === 'refused' ? change.findings : undefined;
}

describe('a shared section', () => {
  test('makes of a page the document that it would be with the section written into it', async () => {
    const { cursor, source } = open({
      [`${place}.yaml`]: shared('See the ![quay](media/quay.svg) [here](page:named#offer).'),
      'tidewater/media/quay.svg': svg('640 480'),
      'tidewater/pages/named.yaml': page(named + named),
      'tidewater/pages/written.yaml': page(
        offer('See the ![quay](media/quay.svg) [here](page:named#offer).').repeat(2),
      ),
    });
    await cursor.read(source);
    const [of, as] = ['named', 'written'].map((key) => cursor.live().get(`tidewater/page/en/${key}`));
    expect(as).toBeDefined();
    expect(of).toEqual({ ...as, id: of?.id, key: 'named', slug: 'named' });
    expect([...cursor.live().keys()].filter((id) => id.includes('shared'))).toEqual([]);
  });

  test('that changes changes every page that names it, and no other', async () => {
    const { folder, cursor, source } = open({
      [`${place}.yaml`]: shared('Before.'),
      'tidewater/pages/one.yaml': page(named),
      'tidewater/pages/two.yaml': page(offer('Own.') + named),
      'tidewater/pages/three.yaml': page(offer('Own.')),
    });
    await cursor.read(source);
    writeFiles(folder, { [`${place}.yaml`]: shared('Afterwards.') });
    const changes = await cursor.read(source, [join(folder, `${place}.yaml`)]);
    expect(changes.map((change) => ('item' in change ? `${change.kind} ${change.item}` : change.kind))).toEqual([
      `upsert ${place}.yaml`,
      'upsert tidewater/pages/one.yaml',
      'upsert tidewater/pages/two.yaml',
    ]);
    expect(cursor.live().get('tidewater/page/en/two')).toMatchObject({
      sections: [{ body: '<p>Own.</p>' }, { body: '<p>Afterwards.</p>' }],
    });
    expect(await cursor.read(source)).toEqual([]);
  });

  test('is that of the language, or else the first language’s, until there is one', async () => {
    const { folder, cursor, source } = open({
      [`${place}.yaml`]: shared('English.'),
      'tidewater/pages/one.yaml': page(named),
      'tidewater/pages/one.de.yaml': page(named),
    });
    const textIn = (locale: string) => {
      const page = cursor.live().get(`tidewater/page/${locale}/one`);
      return page?.type === 'page' ? Reflect.get(page.sections[0] ?? {}, 'body') : undefined;
    };
    const text = () => ['en', 'de'].map(textIn);
    await cursor.read(source);
    expect(text()).toEqual(['<p>English.</p>', '<p>English.</p>']);
    writeFiles(folder, { [`${place}.de.yaml`]: shared('Deutsch.') });
    await cursor.read(source);
    expect(text()).toEqual(['<p>English.</p>', '<p>Deutsch.</p>']);
    rmSync(join(folder, `${place}.de.yaml`));
    await cursor.read(source, [join(folder, `${place}.de.yaml`)]);
    expect(text()).toEqual(['<p>English.</p>', '<p>English.</p>']);
  });

  test('stands in for a language that is read alone', async () => {
    const { cursor, source } = open(
      { [`${place}.yaml`]: shared('English.'), 'tidewater/pages/one.de.yaml': page(named) },
      { locale: 'de' },
    );
    await cursor.read(source);
    expect(cursor.live().get('tidewater/page/de/one')).toMatchObject({ sections: [{ body: '<p>English.</p>' }] });
  });

  test('that is broken leaves its pages as they are, and is told once with its line', async () => {
    const { folder, cursor, source } = open({
      [`${place}.yaml`]: shared('Before.'),
      'tidewater/pages/one.yaml': page(named),
    });
    await cursor.read(source);
    writeFiles(folder, { [`${place}.yaml`]: shared('[Run](javascript:alert(1)).') });
    const changes = await cursor.read(source);
    expect(changes.map(({ kind }) => kind)).toEqual(['refused']);
    expect(findingsOf(changes, `${place}.yaml`)).toMatchObject([{ path: 'sections.0.body', line: 4 }]);
    expect(cursor.live().get('tidewater/page/en/one')).toMatchObject({ sections: [{ body: '<p>Before.</p>' }] });
    // A page that is read meanwhile does not go live with what was refused.
    writeFiles(folder, { 'tidewater/pages/one.yaml': page(named + named) });
    expect(findingsOf(await cursor.read(source), 'tidewater/pages/one.yaml')).toMatchObject([
      { path: 'sections.0.section', message: 'The shared section "offer" is not in order.', line: 5 },
      { path: 'sections.1.section' },
    ]);
    writeFiles(folder, { [`${place}.yaml`]: shared('Mended.') });
    await cursor.read(source);
    expect(cursor.live().get('tidewater/page/en/one')).toMatchObject({
      sections: [{ body: '<p>Mended.</p>' }, { body: '<p>Mended.</p>' }],
    });
  });

  test.each([
    ['that is not there', 'sections:\n  - section: shared-section:nowhere\n', 'There is no shared section "nowhere".'],
    ['outside of the folder', 'sections:\n  - section: shared-section:../pages/one\n', 'names no shared section'],
    ['with fields of the page’s own', `sections:\n${named}    title: Mine\n`, 'belongs into the shared section'],
  ])('%s refuses the page that names it', async (_, sections, message) => {
    const { cursor, source } = open({
      [`${place}.yaml`]: shared('Text.'),
      'tidewater/pages/bad.yaml': frame + sections,
      'tidewater/pages/good.yaml': page(named),
    });
    const found = findingsOf(await cursor.read(source), 'tidewater/pages/bad.yaml');
    expect(found).toMatchObject([{ message: expect.stringContaining(message), fix: expect.stringMatching(/\w/) }]);
    expect([...cursor.live().keys()]).toEqual(['tidewater/page/en/good']);
  });

  test('that is a draft stands on drafts alone', async () => {
    const { cursor, source } = open({
      [`${place}.yaml`]: shared('Not yet.', 'status: draft\n'),
      'tidewater/pages/live.yaml': page(named),
      'tidewater/pages/draft.yaml': page(named, 'status: draft\n'),
    });
    const found = findingsOf(await cursor.read(source), 'tidewater/pages/live.yaml');
    expect(found).toMatchObject([{ message: 'The shared section "offer" is not published, and this page is.' }]);
    expect([...cursor.live().keys()]).toEqual(['tidewater/page/en/draft']);
  });

  test.each([
    ['two sections', `title: Two\nsections:\n${offer('One.')}${offer('Two.')}`, 'sections'],
    ['none', 'title: None\nsections: []\n', 'sections'],
    ['a field that is not known', shared('Text.', 'colour: red\n'), 'colour'],
    ['no name', `sections:\n${offer('Text.')}`, 'title'],
    ['no section that there is', 'title: Wrong\nsections:\n  - section: wrong\n', 'sections.0.section'],
  ])('with %s is refused', async (_, text, path) => {
    const { cursor, source } = open({ [`${place}.yaml`]: text });
    expect(findingsOf(await cursor.read(source), `${place}.yaml`)?.map((found) => found.path)).toContain(path);
  });
});

test('a shared section is not made of another that there is', async () => {
  const { cursor, source } = open({
    'tidewater/shared-sections/deep.yaml': `title: Deep\nsections:\n${named}`,
    'tidewater/shared-sections/a.yaml': shared('Text.').replace('title: Our offer', 'title: First'),
    [`${place}.yaml`]: shared('Text.'),
    'tidewater/shared-sections/zz.yaml': `title: Deep\nsections:\n${named}`,
  });
  const changes = await cursor.read(source);
  for (const name of ['deep', 'zz']) {
    expect(findingsOf(changes, `tidewater/shared-sections/${name}.yaml`)).toMatchObject([
      { path: 'sections.0.section', message: 'A shared section cannot be made of another.' },
    ]);
  }
});

describe('what is planned', () => {
  test('is read, and makes no document', async () => {
    const { cursor, source } = open({
      'tidewater/campaigns/spring.fr.yaml':
        'title: Spring\nbrief: |\n  Whom?\n  Everybody.\nstarts: 2027-03-01\nends: 2027-03-31\ndocuments: [page:home, post:a/b]\n',
      'tidewater/tags.yaml': '- { key: tides, label: { en: Tides, de: Gezeiten } }\n',
    });
    const changes = await cursor.read(source);
    expect(changes.map(({ kind }) => kind)).toEqual(['upsert', 'upsert']);
    expect(cursor.live().size).toBe(0);
    expect(await cursor.read(source)).toEqual([]);
  });

  test.each([
    ['campaigns/a.yaml', 'title: A\nstarts: 2027-03-02\nends: 2027-03-01\n', 'ends'],
    ['campaigns/a.yaml', 'title: A\nstarts: tomorrow\n', 'starts'],
    ['campaigns/a.yaml', 'title: A\ndocuments: [author:x]\n', 'documents.0'],
    ['campaigns/a.yaml', 'title: A\nbudget: 3\n', 'budget'],
    ['tags.yaml', '- { key: a, label: { xx: A } }\n', '0.label.xx'],
    ['tags.yaml', '- { key: a, label: { en: A } }\n- { key: a, label: { en: B } }\n', '1.key'],
    ['tags.yaml', 'a: b\n', ''],
  ])('and wrong in %s is told: %s', async (file, text, path) => {
    const { cursor, source } = open({ [`tidewater/${file}`]: text });
    const found = findingsOf(await cursor.read(source), `tidewater/${file}`);
    expect(found).toMatchObject([{ path, line: expect.any(Number) }]);
  });
});
