import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { CampaignSetting } from '@pantograph/campaigns';
import { parseReference } from '@pantograph/content';
import { readMedia } from '@pantograph/content/media';
import { type BrandBuild, buildNamedBrand, paint } from '@pantograph/tokens';
import type { PayloadRequest } from 'payload';
import { findRows } from '../database/rows.ts';
import { environment } from '../environment.ts';
import type { PublicationRow } from '../publishing/rows.ts';
import { placeOf } from './makers.ts';

/** Which sheets the style of a page is made of, as the components are built. */
interface SectionStyles {
  sections: Readonly<Record<string, readonly string[]>>;
  sheets: Readonly<Record<string, string>>;
}

/** The packages whose built code decides what comes out of a brief. */
const makers = ['campaigns', 'channels', 'components', 'html', 'pages'];

/**
 * Open the surroundings in which a campaign of the CMS is made: its brand, the pictures in the CMS's storage as they are now,
 * and the addresses of what is live.
 */
export async function openSetting(req: PayloadRequest, brand: string, key: string): Promise<CampaignSetting> {
  const build = await buildNamedBrand(join(environment.project, 'tokens'), brand, join(environment.data, 'brands'));
  const { data } = build;
  const files = new Map(build.assets.map(({ path, source }) => [path, source]));
  const addresses = await liveAddresses(req, brand);
  const pictures = await picturesOf(req, brand);
  const read = (src: string) => {
    const file = pictures.get(src)?.file;
    return file !== undefined && existsSync(file) ? readFileSync(file) : undefined;
  };
  const kindOf = (src: string) => extname(src).slice(1);
  const styles = readStyles();
  return {
    key,
    now: new Date(),
    basis: `${codeHash()} ${build.hash}`,
    brand: {
      ...data,
      tokens: JSON.parse(build.json).tokens,
      file: (name) => {
        const file = files.get(name);
        return file !== undefined && existsSync(file) ? readFileSync(file) : undefined;
      },
    },
    address(reference, locale) {
      const place = parseReference(reference);
      const live = place && addresses.get(`${place.type}s/${place.key}`);
      return live?.get(locale) ?? live?.get(data.defaultLocale);
    },
    facts(src) {
      try {
        const bytes = read(src);
        if (!bytes) return undefined;
        const { width, height } = readMedia(bytes, kindOf(src));
        return `${width}x${height}`;
      } catch {
        return undefined;
      }
    },
    pictureProblem(src) {
      const bytes = read(src);
      if (!bytes) return 'the brand has no such picture.';
      try {
        readMedia(bytes, kindOf(src));
        return undefined;
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    },
    async picture(src) {
      const bytes = read(src);
      if (!bytes) return undefined;
      const { mime, tokens } = readMedia(bytes, kindOf(src));
      return { type: mime, bytes: tokens ? Buffer.from(paint(bytes.toString('utf8'), build.values)) : bytes };
    },
    pictureBasis: (src) => `${src} ${pictures.get(src)?.sha256 ?? ''}`,
    page: {
      stylesheets: ['assets/components.css', 'assets/brand/tokens.css'],
      style: (names) => styleOf(styles.sections, names),
    },
    assets: () => assetsOf(build, styles.frame),
  };
}

/** Get where the pages and posts of a brand are live: by collection and key, then by language. */
async function liveAddresses(req: PayloadRequest, brand: string): Promise<Map<string, Map<string, string>>> {
  const where = { and: [{ brand: { equals: brand } }, { collection: { in: ['pages', 'posts'] } }] };
  const select = { collection: true, document: true, locale: true, address: true } as const;
  const live = await findRows<PublicationRow>(req, 'publications', where, { select });
  const keys = new Map<string, string>();
  for (const collection of ['pages', 'posts']) {
    const rows = await findRows<{ key: string }>(
      req,
      collection,
      { brand: { equals: brand } },
      { select: { key: true } },
    );
    for (const { id, key } of rows) keys.set(id, `${collection}/${key}`);
  }
  const addresses = new Map<string, Map<string, string>>();
  for (const { document, locale, address } of live) {
    const name = keys.get(document);
    if (name === undefined) continue;
    const own = addresses.get(name) ?? new Map<string, string>();
    addresses.set(name, own.set(locale, address));
  }
  return addresses;
}

/** Get the pictures of a brand by their references, such as `media/quay.svg`. */
async function picturesOf(req: PayloadRequest, brand: string): Promise<Map<string, { file: string; sha256: string }>> {
  const select = { key: true, filename: true, sha256: true } as const;
  type Picture = { key: string; filename?: string | null; sha256?: string | null };
  const rows = await findRows<Picture>(req, 'media', { brand: { equals: brand } }, { select });
  return new Map(
    rows.flatMap(({ key, filename, sha256 }) =>
      filename ? [[`media/${key}`, { file: join(environment.data, 'media', filename), sha256: sha256 ?? '' }]] : [],
    ),
  );
}

function* assetsOf({ css, assets }: BrandBuild, frame: string) {
  yield { path: 'assets/components.css', content: frame };
  yield { path: 'assets/brand/tokens.css', content: css };
  for (const { path, source } of assets) {
    if (dirname(path) === 'fonts' || path.startsWith('logo'))
      yield { path: `assets/brand/${path}`, content: readFileSync(source) };
  }
}

/** Put together the style of these sections: each sheet once, in the order in which all of them stand. */
function styleOf({ sections, sheets }: SectionStyles, names: Iterable<string>): string {
  const wanted = new Set([...names].flatMap((name) => sections[name] ?? []));
  return Object.entries(sheets)
    .flatMap(([path, css]) => (wanted.has(path) ? [css] : []))
    .join('');
}

function readStyles(): { frame: string; sections: SectionStyles } {
  const read = (name: string) => readFileSync(placeOf(name), 'utf8');
  return {
    frame: ['@pantograph/components/css/frame', '@pantograph/pages/css'].map(read).join('\n'),
    sections: JSON.parse(read('@pantograph/components/css/sections.json')) as SectionStyles,
  };
}

/** Hash the code that a campaign is made with, so that what an older one made is made again. */
function codeHash(): string {
  const hash = createHash('sha256');
  for (const name of makers) {
    const folder = dirname(placeOf(`@pantograph/${name}`));
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
    for (const file of scripts.sort()) hash.update(file).update(readFileSync(join(folder, file)));
  }
  return hash.digest('hex').slice(0, 16);
}
