import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ContentStore, createSource } from '@pantograph/content';
import {
  type OutputBrand,
  type PublishOptions,
  type PublishResult,
  publish,
  type SiteRenderer,
} from '@pantograph/publisher';
import { buildBrand } from '@pantograph/tokens';

const tokens = fileURLToPath(new URL('../../../tokens', import.meta.url));

/** A view that shows all a document is made of, so that a difference in any of it is one in the bytes. */
export const renderer: SiteRenderer = {
  hash: 'views-1',
  render: (view, props) => `<!doctype html>\n<!-- ${view} -->\n${JSON.stringify(props, null, 1)}\n`,
  assets: [{ path: '_astro/page.1.css', bytes: 'h1 { margin: 0 }' }],
};

let brand: Promise<OutputBrand> | undefined;

/** Build a demo brand, as it is published, in HTML alone: the other forms of a page have a test of their own. */
export function demoBrand(): Promise<OutputBrand> {
  brand ??= buildBrand(tokens, 'tidewater').then((built) => ({
    ...built,
    data: { ...built.data, machineReadable: [], openGraphImages: [], emailPictures: false },
  }));
  return brand;
}

/** A folder of content, a store and an OUT, all real, in a folder that is gone after `remove`. */
export interface Site {
  folder: string;
  content: string;
  out: string;
  write(path: string, text: string): void;
  delete(path: string): void;
  publish(options?: Partial<PublishOptions>): Promise<PublishResult>;
  /** Publish the same content to another folder with a store of its own. */
  publishAfresh(options?: Partial<PublishOptions>): Promise<string>;
  store(): ContentStore;
  remove(): void;
}

/** Make a site with the least content a brand needs. */
export function makeSite(): Site {
  const folder = mkdtempSync(join(tmpdir(), 'pantograph-publisher-'));
  const content = join(folder, 'content');
  const out = join(folder, 'out');
  let store: ContentStore | undefined;
  let fresh = 0;
  const write = (path: string, text: string) => {
    const file = join(content, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const run = async (into: ContentStore, to: string, options: Partial<PublishOptions>) => {
    const brands = options.brands ?? [await demoBrand()];
    const source = createSource(`files:${content}`, { brands: brands.map(({ data }) => data) });
    return publish({ store: into, sources: [source], brands, renderer, componentCss: 'a{}', out: to, ...options });
  };
  write('tidewater/settings.yaml', settings);
  write('tidewater/authors/ada.yaml', 'name: Ada Quay\nrole: Harbour master\n');
  return {
    folder,
    content,
    out,
    write,
    delete: (path) => rmSync(join(content, path)),
    store: () => (store ??= ContentStore.open(join(folder, 'store.db'))),
    publish(options = {}) {
      return run(this.store(), out, options);
    },
    async publishAfresh(options = {}) {
      const to = join(folder, `fresh-${++fresh}`);
      const other = ContentStore.open(':memory:');
      await run(other, to, options);
      other.close();
      return to;
    },
    remove() {
      store?.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Read every file below a folder, by path. */
export function readTree(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(folder, path), 'latin1')]));
}

/** Write a post as authors do. */
export function post({
  title = 'A quiet berth',
  date = '2026-03-01',
  tags = ['tides'],
  body = 'The crane waits.',
  slug = '',
  status = '',
}): string {
  const extra = `${slug && `slug: ${slug}\n`}${status && `status: ${status}\n`}`;
  return `---\ntitle: ${title}\ndescription: What the night shift saw.\ndate: ${date}\nauthor: ada\ntags: [${tags.join(', ')}]\n${extra}---\n\n${body}\n`;
}

/** Write a page as authors do. */
export function page({ title = 'Pilot', slug = '', body = 'Plain words.' }): string {
  const extra = slug && `slug: ${slug}\n`;
  return `template: legal\ntitle: ${title}\ndescription: What it is.\n${extra}sections:\n  - section: rich-text\n    title: First\n    body: ${body}\n`;
}

const settings = `navigation:
  - { label: Blog, href: /blog/ }
footer:
  columns: []
blog:
  title: The quay
  description: Notes from the harbour.
notFound:
  title: No such berth
  body: Nothing is moored here.
  action: { label: Home, href: / }
`;
