import type { Finding } from '@pantograph/contract';
import { Highlighter } from '../../markdown/highlighter.js';
import { tooLarge } from '../../read/read-text.js';
import type { FolderFormat, ReadContext, ReadOutcome } from '../folder/folder-format.js';
import type { FoundFile } from '../folder/walk-folder.js';
import { readerVersion } from '../reader-version.js';
import type { SourceBrand, SourceOptions } from '../source.js';
import { type Classification, type Classified, classify } from './classify.js';
import { findTwin } from './find-twin.js';
import { loadMediaReader } from './load-media-reader.js';
import { isDocumentFile, readDocumentFile } from './read-document-file.js';
import { readPictureFile } from './read-picture-facts.js';
import { readPlanFile } from './read-plan-file.js';
import { readPostFile } from './read-post-file.js';
import { readSharedSection } from './read-shared-section.js';

/** Media first, whose sizes the rest needs; then what pages are made of, and what pages and posts refer to. */
const ranks = {
  media: 0,
  'shared-section': 1,
  settings: 2,
  author: 3,
  page: 4,
  post: 5,
  redirects: 6,
  tags: 7,
  campaign: 8,
};
const largestMedia = 25_000_000;

/**
 * The layout that Pantograph's own sites have: pages and sections they share, posts, authors, media, settings and
 * campaigns, a folder a brand.
 */
export class FilesFormat implements FolderFormat {
  readonly kind = 'files';
  readonly #options: SourceOptions;
  /** Whether the place is one brand's folder, not the folder of all. */
  readonly #isBrandFolder: boolean;
  readonly #brands: ReadonlyMap<string, SourceBrand>;
  readonly #highlighter: Highlighter;
  /** The place as it is on this machine, for media. */
  readonly #place: string;
  #last?: { path: string; what: Classification };
  #version?: string;

  constructor(place: string, options: SourceOptions, isBrandFolder: boolean) {
    this.#place = place;
    this.#options = options;
    this.#isBrandFolder = isBrandFolder;
    this.#brands = new Map(options.brands.map((brand) => [brand.id, brand]));
    this.#highlighter = new Highlighter(options.codeCache);
  }

  /** Made when it is asked for: whoever reads single items does without. */
  get version(): string {
    this.#version ??= readerVersion(this.#options);
    return this.#version;
  }

  rank(path: string): number | undefined {
    const what = this.#classify(path);
    if (what === undefined) return undefined;
    if ('finding' in what) return 9;
    const { locale } = this.#options;
    // A page of one language shows a shared section in the first where its own has none.
    const isOther = what.locale !== '-' && what.locale !== locale && what.type !== 'shared-section';
    if (locale !== undefined && isOther) return undefined;
    return ranks[what.type];
  }

  refuse(file: FoundFile): Finding | undefined {
    const what = this.#classify(file.path);
    if (what && 'finding' in what) return what.finding;
    if (what?.format !== 'media') return tooLarge(file.bytes);
    if (file.bytes <= largestMedia) return undefined;
    return {
      rule: 'file',
      severity: 'error',
      path: '',
      message: `The file has ${(file.bytes / 1_000_000).toFixed(0)} MB; media may have at most ${largestMedia / 1_000_000} MB.`,
      fix: 'Make it smaller, or host it elsewhere and link to it.',
    };
  }

  async read(file: FoundFile, content: Buffer, context: ReadContext): Promise<ReadOutcome> {
    const what = this.#classify(file.path) as Classified;
    const twin = what.type === 'media' ? undefined : findTwin(file.path, context);
    if (twin !== undefined) return { findings: [sameDocument(twin)] };
    switch (what.format) {
      case 'media':
        return (await loadMediaReader()).readMediaFile(what, `${this.#place}/${file.path}`, content);
      case 'picture-facts':
        return readPictureFile(what, content, context);
      case 'markdown':
        return readPostFile(what, content, context, this.#highlighter);
      case 'yaml':
        if (isDocumentFile(what)) return readDocumentFile(what, content, context, this.#highlighter);
        if (what.type === 'shared-section') return readSharedSection(what, content, context, this.#highlighter);
        return readPlanFile(what, content);
    }
  }

  /** A file is asked about several times in a row. */
  #classify(path: string): Classification {
    if (this.#last?.path !== path) this.#last = { path, what: this.#find(path) };
    return this.#last.what;
  }

  #find(path: string): Classification {
    const slash = this.#isBrandFolder ? -1 : path.indexOf('/');
    const id = this.#isBrandFolder ? this.#options.brand : path.slice(0, slash);
    // Beside the brands' folders there may be a README.
    if (id === undefined || (slash < 0 && !this.#isBrandFolder)) return undefined;
    if (this.#options.brand !== undefined && id !== this.#options.brand) return undefined;
    const brand = this.#brands.get(id);
    if (brand) return classify(path.slice(slash + 1), brand, path.slice(0, slash + 1));
    return {
      finding: {
        rule: 'file',
        severity: 'error',
        path: '',
        message: `There is no brand "${id}".`,
        fix: `Name the folder for one of: ${[...this.#brands.keys()].join(', ')}; or add the brand's tokens.`,
      },
    };
  }
}

function sameDocument(twin: string): Finding {
  return {
    rule: 'file',
    severity: 'error',
    path: '',
    message: `The file is the same document as ${twin}: only the ends of their names differ.`,
    fix: 'Keep one of the two, or rename one.',
  };
}
