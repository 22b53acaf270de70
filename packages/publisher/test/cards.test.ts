import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type OutputBrand, outputKinds } from '@pantograph/publisher';
import { buildBrand, buildNamedBrand } from '@pantograph/tokens';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cardBrand, cards, drawing, heroPage, makeCardSite, picturePost, withToken } from './card-site.js';
import { renderer, type Site } from './site.js';

let site: Site;
let brand: OutputBrand;
beforeEach(async () => {
  site = makeCardSite();
  brand = await cardBrand();
});
afterEach(() => site.remove());

/** The cards that the last publish drew, whether they came out as they were before or not. */
let drawn: string[] = [];
const kinds = outputKinds.map((kind) => ({
  ...kind,
  render(...[props, env, key]: Parameters<typeof kind.render>) {
    if (kind.name === 'card') drawn.push(key.path);
    return kind.render(props, env, key);
  },
}));
const publish = async (one = brand, views = renderer) => {
  drawn = [];
  const result = await site.publish({ brands: [one], renderer: views, kinds });
  drawn.sort();
  return result;
};
const names = (...wanted: (keyof typeof cards)[]) => wanted.map((name) => cards[name]).sort();
const file = (path: string) => join(site.out, path);

describe('the card of a page', () => {
  test('stands beside every page and post, 1200 by 630 pixels large, and its page names it', async () => {
    const { refused } = await publish();
    expect(drawn).toEqual(names('home', 'post', 'event', 'arabic'));
    expect(refused).toEqual([]);
    for (const path of drawn) {
      expect(await sharp(file(path)).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
      const html = readFileSync(file(path.replace('card.png', 'index.html')), 'utf8');
      const { image } = JSON.parse(html.slice(html.indexOf('{'))) as { image: object };
      const url = `${brand.data.host}/${path.replace('tidewater/', '')}`;
      expect(image).toMatchObject({ url, width: 1200, height: 630, alt: expect.stringMatching(/\S\./) });
    }
  });

  test('is made for those types of documents alone that the brand asks for, and goes when it asks no more', async () => {
    await publish(await cardBrand({ openGraphImages: ['post'] }));
    expect(drawn).toEqual(names('post'));
    const none = await cardBrand({ openGraphImages: [] });
    const { touched } = await publish(none);
    expect(existsSync(file(cards.post))).toBe(false);
    expect(touched).toContain('tidewater/blog/night-shift/index.html');
    const html = readFileSync(file('tidewater/blog/night-shift/index.html'), 'utf8');
    expect(html).not.toContain('card.png');
    expect(html).toContain('/media/quay.svg');
  });

  test('of the home page stands for lists, where there is one', async () => {
    await publish();
    const image = () => {
      const html = readFileSync(file('tidewater/blog/index.html'), 'utf8');
      return (JSON.parse(html.slice(html.indexOf('{'))) as { image?: { url: string } }).image?.url;
    };
    expect(image()).toBe(`${brand.data.host}/card.png`);
    site.delete('tidewater/pages/home.yaml');
    await publish();
    expect(image()).toBe(`${brand.data.host}/media/quay.svg`);
  });

  test('tells machines of a post that has no picture, or only a drawing', async () => {
    site.write('tidewater/posts/bare.md', picturePost({ title: 'Bare' }));
    await publish();
    const feed = readFileSync(file('tidewater/blog/feed.json'), 'utf8');
    for (const slug of ['bare', 'night-shift']) {
      const url = `${brand.data.host}/blog/${slug}/card.png`;
      expect(feed).toContain(url);
      const html = readFileSync(file(`tidewater/blog/${slug}/index.html`), 'utf8');
      const { jsonLd } = JSON.parse(html.slice(html.indexOf('{'))) as { jsonLd: Record<string, unknown>[] };
      expect(jsonLd.find((data) => data['@type'] === 'BlogPosting')?.image).toBe(url);
    }
  });
});

describe('a card is drawn again when something it shows changes, and at no other time', () => {
  test.each<[string, Record<string, string>, (keyof typeof cards)[]]>([
    ['its title', { 'posts/night-shift.md': picturePost({ title: 'A loud berth', picture: 'quay.svg' }) }, ['post']],
    [
      'its lead',
      { 'posts/night-shift.md': picturePost({ description: 'Nobody saw.', picture: 'quay.svg' }) },
      ['post'],
    ],
    ['its picture', { 'media/quay.svg': drawing('color-illustration-2', 120) }, ['post']],
    ['its kicker', { 'pages/home.yaml': heroPage({ title: 'Know before the ship does', kicker: 'Berths' }) }, ['home']],
    [
      'the text of the document',
      { 'posts/night-shift.md': `${picturePost({ picture: 'quay.svg' })}\nIt waits on.\n` },
      [],
    ],
    [
      'what the picture is told to be',
      { 'posts/night-shift.md': picturePost({ picture: 'quay.svg' }).replace('A drawing', 'A quay') },
      [],
    ],
    [
      'where the picture is cropped',
      { 'posts/night-shift.md': picturePost({ picture: 'quay.svg' }).replace('x: 20', 'x: 80') },
      ['post'],
    ],
    ['a picture that no card shows', { 'media/other.svg': drawing('color-accent') }, []],
    ['the author', { 'authors/ada.yaml': 'name: Ada Mole\nrole: Pilot\n' }, []],
  ])('%s', async (_, changed, expected) => {
    await publish();
    for (const [path, text] of Object.entries(changed)) site.write(`tidewater/${path}`, text);
    const result = await publish();
    expect(result.refused).toEqual([]);
    expect(drawn).toEqual(names(...expected));
  });

  test.each<[string, string, string, (keyof typeof cards)[]]>([
    ['color.surface.page', 'hex.light', '#fffbf0', ['home', 'post', 'event', 'arabic']],
    ['color.surface.page', 'hex.dark', '#000000', []],
    ['color.accent', 'hex.light', '#803010', ['event']],
    ['kicker.rule-length', 'light', '3rem', ['event']],
    ['typography.kicker', 'light', "400 1rem/1.25 'IBM Plex Mono', monospace", ['event']],
    ['typography.kicker', 'ar', "500 1rem/1.45 'IBM Plex Sans Arabic', sans-serif", []],
    ['typography.display', 'ar', "500 1.25rem/1.3 'IBM Plex Sans Arabic', sans-serif", ['arabic']],
    ['typography.display', 'letterSpacing.light', '0.01em', ['home', 'post', 'event']],
    ['color.illustration.2', 'hex.light', '#204060', ['post']],
    ['color.illustration.4', 'hex.light', '#204060', ['home', 'event', 'arabic']],
    ['color.border.default', 'hex.light', '#204060', ['post']],
    ['color.action.background', 'hex.light', '#204060', []],
    ['duration.fast', 'light', '90ms', []],
    ['typography.body', 'light', "400 2rem/1.5 'IBM Plex Sans', sans-serif", []],
  ])('the token %s, as %s: %s', async (path, part, value, expected) => {
    await publish();
    await publish(withToken(brand, path, part, value));
    expect(drawn).toEqual(names(...expected));
    await publish(withToken(brand, path, part, value));
    expect(drawn).toEqual([]);
  });

  test.each<[string, string, (keyof typeof cards)[]]>([
    ['logo.svg', 'logo.svg', ['home', 'post', 'event', 'arabic']],
    ['logo-inverse.svg', 'logo-inverse.svg', []],
    ['ornament-corner.svg', 'ornament-corner.svg', ['home', 'event', 'arabic']],
    ['a font', 'fonts/', ['home', 'post', 'event', 'arabic']],
  ])('the file of %s', async (_, path, expected) => {
    await publish();
    const at = brand.assets.findIndex((asset) => asset.path.startsWith(path));
    const asset = brand.assets[at];
    if (!asset) throw new Error(`There is no ${path}.`);
    const source = join(site.folder, 'changed');
    const bytes = readFileSync(asset.source);
    const isFont = path === 'fonts/';
    writeFileSync(
      source,
      isFont ? readFileSync(brand.assets.at(at + 1)?.source ?? '') : thinner(bytes.toString('utf8')),
    );
    const assets = brand.assets.with(at, { ...asset, source });
    await publish({ ...brand, assets, hash: 'other' });
    expect(drawn).toEqual(names(...expected));
  });

  test('the code that draws, but not that of the views', async () => {
    const views = { ...renderer, drawingHash: 'drawing-1' };
    await publish(brand, views);
    const { touched } = await publish(brand, { ...views, hash: 'views-2', render: () => 'another view' });
    expect(touched).toContain('tidewater/index.html');
    expect(drawn).toEqual([]);
    await publish(brand, { ...views, drawingHash: 'drawing-2' });
    expect(drawn).toEqual(names('home', 'post', 'event', 'arabic'));
  });

  test('its page is written again when it comes or goes, but not for its pixels', async () => {
    await publish();
    const { touched } = await publish(withToken(brand, 'color.surface.page', 'hex.light', '#fffbf0'));
    expect(touched.filter((path) => path.endsWith('.html'))).toEqual([]);
    expect(touched).toContain(cards.home);
  });

  test('it follows its page to another address, and goes with it', async () => {
    await publish();
    site.write('tidewater/pages/port-day.yaml', heroPage({ title: 'Port day', extra: 'slug: day\n' }));
    await publish();
    expect(drawn).toEqual(['tidewater/day/card.png']);
    expect([existsSync(file(cards.event)), existsSync(file('tidewater/day/card.png'))]).toEqual([false, true]);
    site.delete('tidewater/pages/port-day.yaml');
    await publish();
    expect(existsSync(file('tidewater/day'))).toBe(false);
  });
});

/** Draw a picture in other strokes, so that its pixels are others. */
function thinner(svg: string): string {
  return svg.replace(/(<svg\b[^>]*>)/, '$1<path d="M0 0h400v40h-400z" fill="#c03020"/>');
}

describe('what keeps a card from showing all', () => {
  test('a brand without a logo shows its name, which is said once', async () => {
    const tokens = mkdtempSync(join(tmpdir(), 'pantograph-no-logo-'));
    cpSync(fileURLToPath(new URL('../../../tokens', import.meta.url)), tokens, { recursive: true });
    rmSync(join(tokens, 'brands/tidewater/logo.svg'));
    const { data, ...build } = await buildNamedBrand(tokens, 'tidewater');
    const nameless = { ...build, data: { ...data, machineReadable: [] } };
    for (let time = 0; time < 2; time++) {
      const { warnings, refused } = await publish(nameless);
      expect(refused).toEqual([]);
      expect(warnings.filter(({ path }) => path.startsWith('logo'))).toMatchObject([
        { file: 'tokens/brands/tidewater/brand.yaml', path: 'logo.file', message: expect.stringContaining('its name') },
      ]);
    }
    expect(await sharp(file(cards.home)).metadata()).toMatchObject({ width: 1200, height: 630 });
    rmSync(tokens, { recursive: true });
  });

  test.each([
    [
      'a picture from elsewhere',
      picturePost({}).replace(
        '---\n\n',
        'image: { src: "https://a.example/b.png", alt: A, width: 90, height: 60 }\n---\n\n',
      ),
      'image.src',
    ],
    ['a title in letters that no font has', picturePost({ title: '港口' }), 'title'],
    ['a lead in letters that no font has', picturePost({ description: '港口' }), 'description'],
    [
      'a title of one endless word',
      picturePost({ title: 'Donaudampfschifffahrtsgesellschaftskapitaen'.repeat(3) }),
      'title',
    ],
  ])('%s is a warning that names the document, again at each publish, until it is mended', async (_, text, path) => {
    site.write('tidewater/posts/night-shift.md', text);
    for (let time = 0; time < 2; time++) {
      const { refused, warnings } = await publish();
      expect(refused).toEqual([]);
      expect(warnings).toMatchObject([
        { file: 'tidewater/posts/night-shift.md', path, fix: expect.stringMatching(/\.$/) },
      ]);
      expect(existsSync(file('tidewater/blog/night-shift/index.html'))).toBe(true);
      expect(await sharp(file(cards.post)).metadata()).toMatchObject({ width: 1200, height: 630 });
    }
    site.write('tidewater/posts/night-shift.md', picturePost({}));
    expect((await publish()).warnings).toEqual([]);
  });

  test.each([
    '"2 < 3 & &lt;b&gt; ]]> --> {{ title }}"',
    "'\"; drop table outputs; --'",
    '"../../../../etc/passwd"',
    '"Half \\ud83d an emoji"',
    '"Price \\u202e00.1\\u202c"',
  ])('a title such as %s is words, and its card stands where all do', async (title) => {
    site.write('tidewater/posts/night-shift.md', picturePost({ title }));
    const { refused } = await publish();
    expect(refused).toEqual([]);
    expect(drawn).toEqual(names('home', 'post', 'event', 'arabic'));
    expect(await sharp(file(cards.post)).metadata()).toMatchObject({ width: 1200, height: 630 });
  });

  test('no page may stand where a card does', async () => {
    for (const slug of ['card.png', 'port-day/card.png', 'port-day/Card.PNG/deep', 'port-day/index.md']) {
      site.write('tidewater/pages/rival.yaml', heroPage({ extra: `slug: ${slug}\n` }));
      const { refused } = await publish();
      expect(refused).toMatchObject([{ file: 'tidewater/pages/rival.yaml', path: 'slug' }]);
    }
  });
});

test('a token changed in its file draws the cards again that show it', async () => {
  const tokens = mkdtempSync(join(tmpdir(), 'pantograph-tokens-'));
  cpSync(fileURLToPath(new URL('../../../tokens', import.meta.url)), tokens, { recursive: true });
  const build = async () => {
    const built = await buildBrand(tokens, 'tidewater');
    return { ...built, data: { ...built.data, machineReadable: [] as never[] } };
  };
  await publish(await build());
  const semantic = join(tokens, 'brands/tidewater/semantic.json');
  const json = JSON.parse(readFileSync(semantic, 'utf8'));
  json.color.accent.$value = json.color.text.default.$value;
  writeFileSync(semantic, JSON.stringify(json));
  const { touched } = await publish(await build());
  expect(drawn).toEqual(names('event'));
  expect(touched).toContain(cards.event);
  rmSync(tokens, { recursive: true });
});
