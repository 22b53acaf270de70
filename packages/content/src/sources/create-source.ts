import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { CmsSource } from './cms/cms-source.js';
import { FilesFormat } from './files/files-format.js';
import { FolderSource } from './folder/folder-source.js';
import { MarkdownFormat } from './markdown/markdown-format.js';
import type { Source, SourceOptions } from './source.js';
import { SourceError } from './source-error.js';

/** The kinds of source there are, as they are written before the colon in `--source KIND:PLACE`. */
export const sourceKinds = ['files', 'markdown', 'cms'] as const;

/**
 * Open a source, such as `files:apps/site/content`, `markdown:../blog` or `cms:https://cms.example.org`.
 *
 * @throws {SourceError} when the kind is not known or needs an option that is not there
 */
export function createSource(spec: string, options: SourceOptions): Source {
  const [, kind = '', place = ''] = /^([a-z]+):(.+)$/.exec(spec) ?? [];
  if (options.brand !== undefined && !options.brands.some(({ id }) => id === options.brand)) {
    throw problem(
      `There is no brand "${options.brand}".`,
      `Use one of: ${options.brands.map(({ id }) => id).join(', ')}.`,
    );
  }
  switch (kind) {
    case 'files':
      return files(resolve(place), options);
    case 'markdown':
      return markdown(resolve(place), options);
    case 'cms':
      return cms(place, options);
    default:
      throw problem(`"${spec}" names no source.`, `Write KIND:PLACE; the kinds are: ${sourceKinds.join(', ')}.`);
  }
}

/** With a brand named, the place may be that brand's folder or the one that holds it. */
function files(place: string, options: SourceOptions): Source {
  const { brand } = options;
  const isBrandFolder = brand !== undefined && !existsSync(`${place}/${brand}`);
  return new FolderSource(place, new FilesFormat(place, options, isBrandFolder));
}

/** A foreign blog says nothing of brands, so it is of the one named, or of the only one. */
function markdown(place: string, options: SourceOptions): Source {
  const brand = options.brands.find(({ id }) => options.brands.length === 1 || id === options.brand);
  if (!brand) throw problem('A markdown source belongs to one brand.', 'Name it with --brand.');
  return new FolderSource(place, new MarkdownFormat(place, brand, options));
}

function cms(place: string, options: SourceOptions): Source {
  const { protocol, pathname, search, hash } = URL.parse(place) ?? {};
  if (!/^https?:$/.test(protocol ?? '') || pathname !== '/' || search !== '' || hash !== '') {
    throw problem(`"${place}" is not the address of a CMS.`, 'Write it as cms:https://cms.example.org.');
  }
  if (!options.cms) throw problem('A cms source needs a folder for what it takes over.', 'Give one in the options.');
  return new CmsSource(place, options, options.cms);
}

function problem(message: string, fix: string): SourceError {
  return new SourceError({ rule: 'source', severity: 'error', path: '', message, fix });
}
