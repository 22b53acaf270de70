import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { content } from '../model/demo-forms.ts';
import { CmsServer } from '../server/cms-server.ts';
import { Person } from '../server/person.ts';

const script = fileURLToPath(new URL('../../scripts/import.mjs', import.meta.url));
const app = fileURLToPath(new URL('../..', import.meta.url));
const program = `
  const { runImport } = await import('./src/exchange/run-import.ts');
  process.exit(await runImport(process.argv.slice(2), process.argv[1]));
`;

function post(title: string, more = '', body = 'Text.\n'): string {
  return `---\ntitle: ${title}\ndescription: What ${title} is about.\ndate: 2026-05-14\nauthor: maud-okafor\n${more}---\n\n${body}`;
}

describe('an import', () => {
  let cms: CmsServer;
  let manager: Person;
  const folder = mkdtempSync(join(tmpdir(), 'pantograph-import-'));

  beforeAll(async () => {
    cms = await CmsServer.start({ demo: true });
    manager = await Person.demo(cms, 'manager');
    const [author = ''] = (await manager.get('/api/authors?where[brand][equals]=hollyhock&depth=0')).body.docs.map(
      ({ key }: { key: string }) => key,
    );
    expect(author).not.toBe('');
    const files: Record<string, string> = {
      'posts/first-frost.md': post('First frost', 'tags: [Frost, Beans]\n', 'See [the second](post:second-frost).\n'),
      'posts/first-frost.fr.md': post(
        'Première gelée',
        'tags: [Gelée, Haricots]\n',
        'Voir [la suite](post:second-frost).\n',
      ),
      'posts/second-frost.md': post('Second frost', 'tags: [Beans]\n'),
      'posts/not-yet.md': post('Not yet', 'status: draft\n'),
      'posts/broken.md': post('Broken', 'colour: red\n'),
      'posts/odd.md': post('Odd', 'status: wibble\n'),
      'media/bed.svg':
        '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30"/></svg>',
      'media/deep/bed.svg':
        '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="30"><rect width="9" height="9"/></svg>',
      'media/evil.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><script>alert(1)</script></svg>',
      'media/false.png': 'not a picture',
      'media/data.csv': 'a,b\n',
      'redirects.yaml':
        '- { from: /frost/, to: "post:first-frost" }\n- { from: /old/, gone: true }\n- { from: nowhere, to: /x/ }\n',
    };
    for (const [path, text] of Object.entries(files)) write(folder, path, text.replace('maud-okafor', author));
    writeFileSync(join(folder, 'hollyhock/media/huge.png'), Buffer.alloc(25_100_000));
  }, 90_000);

  afterAll(async () => {
    await cms?.destroy();
    rmSync(folder, { recursive: true, force: true });
  });

  function write(into: string, path: string, text: string): void {
    mkdirSync(dirname(join(into, 'hollyhock', path)), { recursive: true });
    writeFileSync(join(into, 'hollyhock', path), text);
  }

  function run(...parameters: string[]): Promise<{ code: number; text: string }> {
    const env = { ...process.env, ...cms.env };
    return new Promise((resolve) => {
      const child = execFile(process.execPath, [script, ...parameters], { env }, (_, text) =>
        resolve({ code: child.exitCode ?? -1, text }),
      );
    });
  }

  async function find(collection: string, key: string, locale = 'en') {
    const where = `where[brand][equals]=hollyhock&where[key][equals]=${key}`;
    const { body } = await manager.get(`/api/${collection}?${where}&locale=${locale}&fallback-locale=none&depth=1`);
    return body.docs[0];
  }

  it('takes what is right, and says of the rest what to do', async () => {
    const { code, text } = await run(folder, '--live');
    expect(code).toBe(1);
    expect(text).toMatch(/^3 documents are new and 0 changed, with 2 pictures and 2 redirects; 3 went live/m);
    expect(text).toMatch(/^error hollyhock\/posts\/broken\.md colour: The field "colour" is not known here/m);
    expect(text).toMatch(/^error hollyhock\/posts\/odd\.md status: There is no status "wibble"/m);
    expect(text).toMatch(/^error hollyhock\/media\/evil\.svg.*: .*script/m);
    expect(text).toMatch(/^error hollyhock\/media\/false\.png: .+/m);
    expect(text).toMatch(/^error hollyhock\/media\/data\.csv: The CMS keeps pictures and PDF/m);
    expect(text).toMatch(/^error hollyhock\/media\/huge\.png: The file has 25\.1 MB; at most 25\.0 MB are kept/m);
    expect(text).toMatch(/^error hollyhock\/redirects\.yaml 2: “Old address” begins with a slash/m);

    const state = async (key: string, locale = 'en') => {
      const { id } = await find('posts', key);
      return (await manager.get(`/api/workflow?collection=posts&document=${id}&locale=${locale}`)).body;
    };
    expect(await state('first-frost')).toMatchObject({ state: 'published', live: true });
    expect(await state('first-frost', 'fr')).toMatchObject({ state: 'published', live: true });
    expect(await state('not-yet')).toMatchObject({ state: 'draft', live: false });
    expect(await find('posts', 'broken')).toBeUndefined();
    expect(await find('media', 'deep/bed.svg')).toMatchObject({ width: 20, height: 30 });
  });

  it('gives a translation the tags that stand at the same place in the original', async () => {
    const french = await find('posts', 'first-frost', 'fr');
    expect(french.title).toBe('Première gelée');
    expect(french.tags.map(({ label }: { label: string }) => label)).toEqual(['Gelée', 'Haricots']);
    const english = await find('posts', 'first-frost');
    expect(english.tags.map(({ id }: { id: string }) => id)).toEqual(french.tags.map(({ id }: { id: string }) => id));
  });

  it('leaves alone what is there, and runs twice', async () => {
    const before = await find('posts', 'second-frost');
    write(
      folder,
      'posts/second-frost.md',
      readFileSync(join(folder, 'hollyhock/posts/second-frost.md'), 'utf8').replace('Text.', 'More.'),
    );
    const { text } = await run(folder);
    expect(text).toMatch(/^0 documents are new and 0 changed, with 0 pictures and 0 redirects; 0 went live/m);
    expect((await find('posts', 'second-frost')).rev).toBe(before.rev);
  }, 60_000);

  it('changes what is there when it is told to, and keeps other languages', async () => {
    const path = 'posts/first-frost.md';
    write(
      folder,
      path,
      readFileSync(join(folder, 'hollyhock', path), 'utf8').replace('First frost', 'The first frost'),
    );
    const { text } = await run(folder, '--update');
    expect(text).toMatch(/^0 documents are new and 2 changed/m);
    expect((await find('posts', 'first-frost')).title).toBe('The first frost');
    expect((await find('posts', 'first-frost', 'fr')).title).toBe('Première gelée');
    const again = await run(folder, '--update');
    expect(again.text).toMatch(/^0 documents are new and 0 changed/m);
  }, 90_000);

  it('says so where the command is not understood', async () => {
    const wrong = [[], ['/nowhere/at/all'], [content, '--brand', 'nobodys'], [content, '--force']];
    const said = await Promise.all(wrong.map((parameters) => run(...parameters)));
    expect(said.map(({ code }) => code)).toEqual([2, 2, 2, 2]);
  }, 60_000);

  it('that is killed leaves whole documents, and the next one finishes it', async () => {
    const many = mkdtempSync(join(folder, 'many'));
    cpSync(join(folder, 'hollyhock/posts/second-frost.md'), join(many, 'hollyhock/posts/a.md'), { recursive: true });
    const text = readFileSync(join(many, 'hollyhock/posts/a.md'), 'utf8');
    const count = 120;
    for (let number = 1; number <= count; number++) {
      const next = `See [the next](post:leaf-${(number % count) + 1}).`;
      write(many, `posts/leaf-${number}.md`, text.replace('Second frost', `Leaf ${number}`).replace('More.', next));
    }
    const started = spawn(process.execPath, ['--input-type=module', '--eval', program, '--', app, many, '--live'], {
      cwd: app,
      env: { ...process.env, ...cms.env, NODE_ENV: 'production' },
      stdio: 'ignore',
    });
    const total = async () => (await manager.get('/api/posts?where[key][like]=leaf-&limit=1&depth=0')).body.totalDocs;
    await killOnce(started, async () => (await total()) > 20);
    const partly = await total();
    expect(partly).toBeGreaterThan(20);
    expect(partly).toBeLessThan(count);
    const whole = await manager.get(`/api/posts?where[key][like]=leaf-&limit=${count}&depth=0`);
    for (const { title, body, tags } of whole.body.docs) {
      expect(title).toMatch(/^Leaf \d+$/);
      expect(tags).toHaveLength(1);
      expect(JSON.stringify(body)).toContain('the next');
    }
    expect((await run(many, '--live')).code).toBe(0);
    const { docs } = (await manager.get(`/api/posts?where[key][like]=leaf-&limit=${count}&depth=0`)).body;
    expect(docs).toHaveLength(count);
    const ids = new Map(docs.map(({ key, id }: { key: string; id: string }) => [key, id]));
    for (const { key, body, rev } of docs) {
      const number = Number(key.slice('leaf-'.length));
      expect(JSON.stringify(body)).toContain(ids.get(`leaf-${(number % count) + 1}`));
      expect(rev).toBe(1);
    }
    const rows = await manager.get(`/api/workflow?collection=posts&locale=en&document=${ids.get('leaf-1')}`);
    expect(rows.body).toMatchObject({ state: 'published', live: true });
  }, 180_000);
});

async function killOnce(child: ChildProcess, isTime: () => Promise<boolean>): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  while (child.exitCode === null && !(await isTime())) await new Promise((resolve) => setTimeout(resolve, 20));
  child.kill('SIGKILL');
  await ended;
}
