import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ContentStore, createSource, type Source, storeFile } from '@pantograph/content';
import type { SectionStyles } from '@pantograph/pages';
import {
  type PublishOptions,
  type PublishProgress,
  type PublishResult,
  publish,
  type Refusal,
  replaceStore,
  type SiteRenderer,
} from '@pantograph/publisher';
import { type BrandData, loadBrand, TokenError } from '@pantograph/tokens';
import { checkVariants } from './check-variants.js';
import { limitMemory } from './limit-memory.js';
import { loadRenderer } from './load-renderer.js';
import type { PublishJob } from './publish-job.js';
import { type ReadBrands, readBrands } from './read-brands.js';
import { isOfDamage, putAsideAtOpening, putAsideWhileWorking } from './store-damage.js';
import { withHost } from './with-host.js';

/** A store, its sources and a renderer, held open so that the next publish is a warm one. */
export interface Publication {
  publish(options?: PublishRun): Promise<PublishResult>;
  /** The sources as they were opened for the last publish; none before the first. */
  sources(): readonly Source[];
  /** Name the addresses of pages that are written to these paths below OUT. */
  addressesOf(paths: readonly string[]): string[];
  close(): void;
}

export interface PublishRun {
  /** Absolute paths a watcher saw change. */
  changedPaths?: readonly string[];
  force?: boolean;
  onProgress?: (progress: PublishProgress) => void;
}

/** Open what a job needs to publish, as often as wanted. Tokens and styles are read again at each publish, code is not. */
export function openPublication(job: PublishJob): Publication {
  const file = storeFile(join(job.root, '.pantograph'), job.out);
  mkdirSync(dirname(file), { recursive: true });
  // As long as this store has an OUT of its own, what is taken over from a CMS is its own too.
  const followed = file.replace(/\.db$/, '.cms');
  let store = ContentStore.open(file);
  const warnings: Refusal[] = store.aside === undefined ? [] : [putAsideAtOpening(job.root, store.aside)];
  let renderer: Promise<SiteRenderer> | undefined;
  // What a watcher did not see change is not read again.
  let read: ReadBrands | undefined;
  let styles = readStyles();
  // Sources remember what they read; they are opened anew only where a brand changed what they may read.
  let sources: { key: string; list: Source[] } | undefined;
  const sourcesFor = (brands: readonly BrandData[]) => {
    // A store that knows nothing of what is live may not make a tree of one language alone.
    const isWhole = job.locale !== undefined && store.fact('out') === undefined;
    const key = JSON.stringify([isWhole, brands]);
    if (sources?.key !== key) sources = { key, list: openSources(job, brands, followed, isWhole) };
    return sources.list;
  };

  async function publishOnce(run: PublishRun): Promise<PublishResult> {
    const isOfTokens = (path: string) => path.startsWith(join(job.root, 'tokens') + sep);
    if (read === undefined || run.changedPaths === undefined || run.changedPaths.some(isOfTokens))
      read = await readBrands(job);
    if (run.changedPaths === undefined) styles = readStyles();
    const { brands, refused } = read;
    const list = sourcesFor(brands.map(({ data }) => data));
    renderer ??= loadRenderer(job.root, job.previewOrigins);
    const result = await publish({
      store,
      sources: list,
      brands,
      renderer: await renderer,
      ...styles,
      out: job.out,
      ...run,
      onProgress(progress) {
        limitMemory();
        run.onProgress?.(progress);
      },
    });
    // A part of what a CMS has published would be taken for all of it.
    if (job.brand === undefined && job.locale === undefined) for (const source of list) void source.tellLive?.();
    // Documents of a brand that could not be read were not judged; what is wrong is the brand.
    const absent = job.brands.filter((id) => !brands.some(({ data }) => data.id === id));
    const judged = result.refused.filter(({ file }) => !absent.some((id) => file.startsWith(`${id}/`)));
    return { ...result, refused: [...refused, ...judged], warnings: [...warnings.splice(0), ...result.warnings] };
  }

  return {
    async publish(run = {}) {
      try {
        return await publishOnce(run);
      } catch (error) {
        if (!isOfDamage(error, store)) throw error;
        const replaced = await replaceStore(store, job.out);
        store = replaced.store;
        sources = undefined;
        if (replaced.aside !== undefined) warnings.push(putAsideWhileWorking(job, replaced.aside, error as Error));
        const { changedPaths: _, ...whole } = run;
        return publishOnce(whole);
      }
    },
    sources: () => sources?.list ?? [],
    addressesOf: (paths) =>
      paths.flatMap((path) => {
        const [, id, address] = /^([^/]+)(\/(?:.*\/)?)index\.html$/.exec(path) ?? [];
        const host = read?.brands.find(({ data }) => data.id === id)?.data.host;
        return host === undefined || address === undefined ? [] : [encodeURI(host + address)];
      }),
    close() {
      store.close();
    },
  };
}

/** Read the style of what stands on every page and, after it, of the page types; and those of the sections apart. */
function readStyles(): Pick<PublishOptions, 'componentCss' | 'sectionStyles'> {
  const read = (name: string) => readFileSync(fileURLToPath(import.meta.resolve(name)), 'utf8');
  return {
    componentCss: ['@pantograph/components/css/frame', '@pantograph/pages/css'].map(read).join('\n'),
    sectionStyles: JSON.parse(read('@pantograph/components/css/sections.json')) as SectionStyles,
  };
}

/**
 * Open the sources of a job, as `check` and `publish` both read them; with `isWhole`, in every language. What a CMS has
 * published is taken over into the folder `followed`, which must be of this process alone.
 */
export function openSources(
  job: PublishJob,
  brands: readonly BrandData[],
  followed: string,
  isWhole = false,
): Source[] {
  const { brand, locale } = job;
  const cms = { folder: followed, key: process.env.PANTOGRAPH_CMS_KEY };
  return job.sources.map((spec) => {
    // To Markdown the locale says what all of it is, and leaves nothing out.
    const isAsked = locale !== undefined && !(isWhole && !spec.startsWith('markdown:'));
    return createSource(spec, { brands, cms, ...(brand !== undefined && { brand }), ...(isAsked && { locale }) });
  });
}

/** Load the brands of a job without building their tokens. */
export function loadBrands(job: PublishJob): BrandData[] {
  return job.brands.map((id) => withHost(loadBrand(join(job.root, 'tokens'), id, checkVariants), job.baseUrl));
}

/** Load the brands of a job that can be loaded; a publish says what is wrong with the others. */
export function loadReadableBrands(job: PublishJob): BrandData[] {
  return job.brands.flatMap((id) => {
    try {
      return loadBrands({ ...job, brands: [id] });
    } catch (error) {
      if (error instanceof TokenError) return [];
      throw error;
    }
  });
}
