import { existsSync, readdirSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { listBrands, loadBrand, TokenError } from '@pantograph/tokens';
import type { Project } from '../project.js';
import type { SharedOptions } from '../shared-options.js';
import { UsageError } from '../usage-error.js';
import { previewOrigins } from './preview-origins.js';
import type { PublishJob } from './publish-job.js';

/**
 * Turn the options of a command into a job.
 *
 * @throws {UsageError} for an unknown brand, a source that is not KIND:PLACE or not there, an address that is none, and
 *   Markdown that no brand was named for
 */
export function planJob(project: Project, options: SharedOptions, cwd = process.cwd()): PublishJob {
  const known = listBrands(project.tokens);
  const { brand, locale, baseUrl } = options;
  if (brand !== undefined && !known.includes(brand)) {
    throw new UsageError(`There is no brand "${brand}".`, `Use one of: ${known.join(', ')}.`);
  }
  const sources =
    options.source.length > 0
      ? [...new Set(options.source.map((spec) => resolveSource(spec, cwd)))]
      : ownSources(project);
  const brands = brand === undefined ? known : [brand];
  const out = options.out === undefined ? project.out : resolve(cwd, options.out);
  checkOut(out, project, sources);
  if (locale !== undefined) checkLocale(project, brands, locale);
  if (brand === undefined && sources.some((spec) => spec.startsWith('markdown:'))) {
    throw new UsageError('Markdown names no brand of its own.', `Say which with --brand: ${known.join(', ')}.`);
  }
  if (baseUrl !== undefined) checkBaseUrl(baseUrl, brand === undefined && known.length > 1);
  const editors = previewOrigins(options.previewOrigin);
  return {
    root: project.root,
    sources,
    brands,
    out,
    ...(brand !== undefined && { brand }),
    ...(locale !== undefined && { locale }),
    ...(baseUrl !== undefined && { baseUrl: baseUrl.replace(/\/+$/, '') }),
    ...(editors.length > 0 && { previewOrigins: editors }),
  };
}

/** The place is the same whichever brand is asked for, so that the store knows it as one source. */
function ownSources({ content }: Project): string[] {
  if (!existsSync(content)) {
    throw new UsageError(`There is no content in ${content}.`, 'Name a source with --source KIND:PLACE.');
  }
  return [`files:${content}`];
}

function checkOut(out: string, { root, tokens, state }: Project, sources: readonly string[]): void {
  const inside = (folder: string, place: string) => {
    const path = relative(folder, place);
    return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
  };
  const own = [
    { folder: tokens, why: 'the tokens are there' },
    { folder: state, why: 'Pantograph keeps its own files there' },
  ].find(({ folder }) => inside(folder, out));
  if (own) throw new UsageError(`The site cannot be written to ${out}: ${own.why}.`, 'Name another folder with --out.');
  if (inside(out, root)) {
    throw new UsageError(
      `The site cannot be written to ${out}: the project is in it.`,
      'Name a folder of its own with --out.',
    );
  }
  const places = sources.filter((spec) => !spec.startsWith('cms:')).map((spec) => spec.slice(spec.indexOf(':') + 1));
  for (const place of places) {
    if (!inside(place, out) && !inside(out, place)) continue;
    throw new UsageError(
      `The site cannot be written to ${out}: content is read there.`,
      'Name another folder with --out.',
    );
  }
}

function checkLocale({ tokens }: Project, brands: readonly string[], locale: string): void {
  const spoken = [...new Set(brands.flatMap((id) => localesOf(tokens, id)))];
  if (spoken.length === 0 || spoken.includes(locale)) return;
  const who = brands.length === 1 ? `The brand ${brands[0]} has no` : 'No brand has the';
  throw new UsageError(`${who} locale "${locale}".`, `Use one of: ${spoken.join(', ')}.`);
}

/** A brand that cannot be read is told of when it is published. */
function localesOf(tokens: string, id: string): readonly string[] {
  try {
    return loadBrand(tokens, id).locales;
  } catch (error) {
    if (error instanceof TokenError) return [];
    throw error;
  }
}

function resolveSource(spec: string, cwd: string): string {
  const [, kind, place] = /^([a-z]+):(.+)$/s.exec(spec) ?? [];
  if (kind === undefined || place === undefined) {
    throw new UsageError(`"${spec}" is not a source.`, 'Write KIND:PLACE, such as files:content or markdown:../blog.');
  }
  // An address is checked where it is read.
  if (kind === 'cms') return spec;
  const path = isAbsolute(place) ? place : resolve(cwd, place);
  if (!existsSync(path)) throw new UsageError(`The source ${path} is not there.`, 'Check the place after the colon.');
  if (!statSync(path).isDirectory())
    throw new UsageError(`The source ${path} is not a folder.`, 'Name the folder it is in.');
  readdirSync(path);
  return `${kind}:${path}`;
}

function checkBaseUrl(baseUrl: string, several: boolean): void {
  const url = URL.parse(baseUrl.replaceAll('{brand}', 'brand'));
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new UsageError(`"${baseUrl}" is not a base address.`, 'Write it as https://www.example.org.');
  }
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw new UsageError(`"${baseUrl}" has more than a host.`, 'Each brand stands at the root of a host of its own.');
  }
  if (url.username !== '' || url.password !== '') {
    throw new UsageError(
      'A base address may not hold a name and a password: it stands in every page.',
      'Write it without them, as https://www.example.org.',
    );
  }
  if (several && !baseUrl.includes('{brand}')) {
    throw new UsageError(
      'Several brands cannot share one address.',
      'Use {brand} in --base-url, or name one with --brand.',
    );
  }
}
