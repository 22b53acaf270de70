import { basename } from 'node:path/posix';
import type { AuthorDocument } from '../../documents/author.js';
import { documentId } from '../../documents/document-id.js';
import { Highlighter } from '../../markdown/highlighter.js';
import { mediaTypes } from '../../media/media-types.js';
import { schemaVersion } from '../../migrations/schema-version.js';
import { tooLarge } from '../../read/read-text.js';
import { loadMediaReader } from '../files/load-media-reader.js';
import type { FolderFormat, ReadContext, ReadOutcome } from '../folder/folder-format.js';
import type { FoundFile } from '../folder/walk-folder.js';
import { readerVersion } from '../reader-version.js';
import type { SourceBrand, SourceOptions } from '../source.js';
import { mediaKey } from './media-key.js';
import { readForeignPost } from './read-foreign-post.js';

const markdown = /\.(?:md|mdx|markdown)$/i;

/** A folder of Markdown that was not written for us: every file becomes a post, or is refused with its reason. */
export class MarkdownFormat implements FolderFormat {
  readonly kind = 'markdown';
  readonly version: string;
  readonly #place: string;
  readonly #brand: SourceBrand;
  readonly #locale: string;
  readonly #origin: string | undefined;
  readonly #highlighter: Highlighter;

  constructor(place: string, brand: SourceBrand, options: SourceOptions) {
    this.#place = place;
    this.#brand = brand;
    this.#locale = options.locale ?? brand.defaultLocale;
    this.#origin = options.origin;
    this.#highlighter = new Highlighter(options.codeCache);
    this.version = readerVersion({ ...options, brand: brand.id, locale: this.#locale });
  }

  rank(path: string, isRefused = false): number | undefined {
    // A link to a folder may hide posts, and has no ending.
    if (markdown.test(path) || (isRefused && !basename(path).includes('.'))) return 1;
    return mediaTypes[extension(path)]?.isPicture ? 0 : undefined;
  }

  refuse(file: FoundFile) {
    return markdown.test(file.path) ? tooLarge(file.bytes) : undefined;
  }

  async read(file: FoundFile, content: Buffer, context: ReadContext): Promise<ReadOutcome> {
    if (!markdown.test(file.path)) {
      return (await loadMediaReader()).readMediaFile(
        { brand: this.#brand, key: mediaKey(file.path) },
        `${this.#place}/${file.path}`,
        content,
      );
    }
    return readForeignPost({
      path: file.path,
      changed: new Date(Number(file.stat.split(':')[1])),
      content,
      context,
      brand: this.#brand,
      locale: this.#locale,
      origin: this.#origin,
      highlighter: this.#highlighter,
    });
  }

  person(key: string, name: string): AuthorDocument {
    return {
      type: 'author',
      id: documentId(this.#brand.id, 'author', this.#locale, key),
      key,
      brand: this.#brand.id,
      locale: this.#locale,
      slug: key,
      status: 'published',
      schemaVersion: schemaVersion('author'),
      name,
    };
  }
}

function extension(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1).toLowerCase();
}
