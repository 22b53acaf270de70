import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CampaignSetting } from '@pantograph/campaigns';
import { address, parseReference } from '@pantograph/content';
import { readMedia } from '@pantograph/content/media';
import { type SectionStyles, styleOf } from '@pantograph/publisher';
import { type BrandBuild, buildNamedBrand, paint } from '@pantograph/tokens';
import type { Project } from '../project.js';
import { codeHash } from '../publication/code-hash.js';
import { slugOf } from './slug-of.js';

/** Open the surroundings of a brief: its brand's tokens and files, and the content that it may name. */
export async function openSetting(project: Project, brandId: string, key: string, now: Date): Promise<CampaignSetting> {
  const build = await buildNamedBrand(project.tokens, brandId, join(project.state, 'tokens'));
  const content = join(project.content, brandId);
  const files = new Map(build.assets.map(({ path, source }) => [path, source]));
  const { data } = build;
  const media = (src: string) => {
    const file = join(content, src);
    return src.startsWith('media/') && !src.split('/').includes('..') && existsSync(file) ? file : undefined;
  };
  const styles = readStyles();
  return {
    key,
    now,
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
      if (!place || place.type === 'author') return undefined;
      const slug = slugOf(content, place, locale, data.defaultLocale);
      return slug && address({ type: place.type, key: place.key, ...slug }, data);
    },
    facts(src) {
      try {
        const file = media(src);
        if (file === undefined) return undefined;
        const { width, height } = readMedia(readFileSync(file), extname(file).slice(1));
        return `${width}x${height}`;
      } catch {
        return undefined;
      }
    },
    pictureProblem(src) {
      const file = media(src);
      if (file === undefined) return 'there is no such file in the media of the brand.';
      try {
        readMedia(readFileSync(file), extname(file).slice(1));
        return undefined;
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    },
    async picture(src) {
      const file = media(src);
      if (file === undefined) return undefined;
      const bytes = readFileSync(file);
      const { mime, tokens } = readMedia(bytes, extname(file).slice(1));
      return { type: mime, bytes: tokens ? Buffer.from(paint(bytes.toString('utf8'), build.values)) : bytes };
    },
    pictureBasis(src) {
      const file = media(src);
      const stat = file && statSync(file);
      return stat ? `${src} ${stat.size} ${stat.mtimeMs}` : src;
    },
    page: {
      stylesheets: ['assets/components.css', 'assets/brand/tokens.css'],
      style: (names) => styleOf(styles.sections, names),
    },
    assets: () => assetsOf(build, styles.frame),
  };
}

function* assetsOf({ css, assets }: BrandBuild, frame: string) {
  yield { path: 'assets/components.css', content: frame };
  yield { path: 'assets/brand/tokens.css', content: css };
  for (const { path, source } of assets) {
    if (dirname(path) === 'fonts' || path.startsWith('logo'))
      yield { path: `assets/brand/${path}`, content: readFileSync(source) };
  }
}

function readStyles(): { frame: string; sections: SectionStyles } {
  const read = (name: string) => readFileSync(fileURLToPath(import.meta.resolve(name)), 'utf8');
  return {
    frame: ['@pantograph/components/css/frame', '@pantograph/pages/css'].map(read).join('\n'),
    sections: JSON.parse(read('@pantograph/components/css/sections.json')) as SectionStyles,
  };
}
