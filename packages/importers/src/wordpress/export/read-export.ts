import { basename } from 'node:path';
import { controlCharacters } from '@pantograph/contract';
import { SaxesParser } from 'saxes';
import { ImportError } from '../../import-error.js';
import { withoutControls } from '../../text/without-controls.js';
import { decodeExport } from './decode-export.js';
import type { ExportItem, ExportPart } from './export-item.js';

const again = 'Export again in WordPress with Tools, Export, All content, and give the .xml file that it downloads.';
/** Titles of older exports hold entities of HTML, which XML does not know; they stay as written and are decoded as HTML. */
const forgiven = /undefined entity|malformed character entity|disallowed character\b|invalid character entity/;
/** Parts of an item with fields of their own. */
const nested = new Set(['wp:postmeta', 'wp:comment', 'wp:author', 'wp:category', 'wp:tag', 'wp:term']);

/**
 * Read an export item by item; never more of it is in memory than the item and a piece of the file. `number` counts the files of
 * one export, from 0.
 *
 * @throws {ImportError} where it is not an export of WordPress, or does not end as XML does
 */
export async function* readExport(file: string, number = 0): AsyncGenerator<ExportPart> {
  const reader = new Reader(file, number);
  for await (const { text, bytes } of decodeExport(file)) {
    reader.write(text);
    yield* reader.take();
    yield { kind: 'progress', bytes };
  }
  reader.close();
  yield* reader.take();
}

/** Gathers the parts of an export from what the XML parser sees. */
class Reader {
  readonly #parser = new SaxesParser();
  readonly #name: string;
  #parts: ExportPart[] = [];
  #problem: string | undefined;
  #atEnd = false;
  #path: string[] = [];
  #text = '';
  #item: ExportItem | undefined;
  #term: { domain: string; nicename: string } | undefined;
  #fields: Record<string, string> = {};
  #items = 0;
  #controlsTold = false;
  #isExport = false;
  #sawElement = false;

  constructor(file: string, number: number) {
    this.#name = basename(file);
    this.#items = number * 10_000_000;
    this.#parser.on('error', (error) => {
      if (!forgiven.test(error.message)) this.#problem ??= error.message;
    });
    this.#parser.on('doctype', (doctype) => {
      if (/<!ENTITY|\[/i.test(doctype)) this.#stop('declares entities of its own, which no export of WordPress does');
    });
    this.#parser.on('opentag', ({ name, attributes }) => this.#open(name, attributes as Record<string, string>));
    this.#parser.on('text', (text) => this.#add(text));
    this.#parser.on('cdata', (text) => this.#add(text));
    this.#parser.on('closetag', ({ name }) => this.#close(name));
  }

  write(text: string): void {
    this.#parser.write(this.#withoutControls(text));
    this.#check();
  }

  close(): void {
    this.#atEnd = true;
    this.#parser.close();
    this.#check();
    if (!this.#isExport) {
      this.#stop('is RSS, but not an export: it lacks wp:wxr_version; it may be the feed of a blog');
    }
  }

  /** Get the parts that were read since the last time. */
  take(): ExportPart[] {
    const parts = this.#parts;
    this.#parts = [];
    return parts;
  }

  #check(): void {
    if (this.#problem === undefined) return;
    const [, line = this.#parser.line, message = this.#problem] = /^(\d+):\d+: (.*)$/s.exec(this.#problem) ?? [];
    if (this.#path.length === 0 && !this.#isExport && !this.#sawElement) this.#stop('is not XML');
    if (this.#atEnd) this.#stop(`ends too soon, at line ${line}: it was cut off while it was exported or copied`);
    this.#stop(`is broken at line ${line}: ${message.replace(/\.$/, '')}`);
  }

  #stop(problem: string): never {
    throw new ImportError(`The file ${this.#name} ${problem}.`, again);
  }

  #withoutControls(text: string): string {
    if (!controlCharacters.test(text)) return text;
    if (!this.#controlsTold) {
      this.#controlsTold = true;
      const before = text.slice(0, controlCharacters.exec(text)?.index);
      this.#parts.push({
        kind: 'note',
        line: this.#parser.line + before.split('\n').length - 1,
        message:
          'The export contains control characters, which nobody can see and no page may have; they are left out.',
        fix: 'Nothing needs doing.',
      });
    }
    return withoutControls(text);
  }

  #open(name: string, attributes: Record<string, string>): void {
    // What follows a mistake means nothing.
    if (this.#problem !== undefined) return;
    if (this.#path.length === 0 && name !== 'rss') {
      this.#stop(
        /^html$/i.test(name)
          ? 'is a web page, not an export'
          : `is not an export: it begins with <${name.slice(0, 30)}>`,
      );
    }
    this.#path.push(name);
    this.#sawElement = true;
    this.#text = '';
    if (name === 'item') this.#item = newItem(this.#parser.line, this.#name, -++this.#items);
    else if (nested.has(name)) this.#fields = {};
    else if (name === 'category' && this.#item) {
      this.#term = { domain: attributes.domain ?? '', nicename: attributes.nicename ?? '' };
    }
  }

  #add(text: string): void {
    this.#text += text;
  }

  #close(name: string): void {
    if (this.#problem !== undefined) return;
    this.#path.pop();
    const text = this.#text;
    this.#text = '';
    const parent = this.#path.at(-1) ?? '';
    if (nested.has(parent)) this.#fields[name] = text;
    else if (nested.has(name)) this.#closeNested(name);
    else if (name === 'item' && this.#item) {
      this.#parts.push({ kind: 'item', item: this.#item });
      this.#item = undefined;
    } else if (this.#item && parent === 'item') this.#closeField(this.#item, name, text);
    else if (parent === 'channel') this.#closeSite(name, text.trim());
  }

  #closeNested(name: string): void {
    const fields = this.#fields;
    if (name === 'wp:postmeta') {
      this.#item?.meta.push({ key: fields['wp:meta_key'] ?? '', value: fields['wp:meta_value'] ?? '' });
    } else if (name === 'wp:comment') {
      if (this.#item) this.#item.comments++;
    } else if (name === 'wp:author') {
      const login = (fields['wp:author_login'] ?? '').trim();
      this.#parts.push({ kind: 'author', author: { login, displayName: fields['wp:author_display_name'] ?? '' } });
    } else if (name === 'wp:category') {
      const [nicename = '', parent = '', cat = ''] = ['wp:category_nicename', 'wp:category_parent', 'wp:cat_name'].map(
        (field) => fields[field],
      );
      this.#parts.push({ kind: 'category', category: { nicename, parent, name: cat } });
    }
  }

  #closeSite(name: string, value: string): void {
    if (name === 'wp:wxr_version') {
      if (!/^1\.\d+$/.test(value))
        this.#stop(`is an export of version ${value.slice(0, 20)}; versions 1.0 to 1.2 are read`);
      this.#isExport = true;
      this.#parts.push({ kind: 'site', field: 'version', value });
    } else if (name === 'link' || name === 'wp:base_site_url')
      this.#parts.push({ kind: 'site', field: 'address', value });
    else if (name === 'wp:base_blog_url') this.#parts.push({ kind: 'site', field: 'home', value });
    else if (name === 'pubDate') this.#parts.push({ kind: 'site', field: 'made', value });
  }

  #closeField(item: ExportItem, name: string, text: string): void {
    if (name === 'category') {
      if (this.#term) item.terms.push({ ...this.#term, name: text });
      this.#term = undefined;
      return;
    }
    fields[name]?.(item, name === 'content:encoded' || name === 'excerpt:encoded' ? text : text.trim());
  }
}

const fields: Readonly<Record<string, (item: ExportItem, text: string) => void>> = {
  title: (item, text) => Object.assign(item, { title: text }),
  link: (item, text) => Object.assign(item, { link: text }),
  guid: (item, text) => Object.assign(item, { guid: text }),
  'dc:creator': (item, text) => Object.assign(item, { creator: text }),
  'content:encoded': (item, text) => Object.assign(item, { content: text }),
  'excerpt:encoded': (item, text) => Object.assign(item, { excerpt: text }),
  'wp:post_id': (item, text) => Object.assign(item, { id: /^\d{1,15}$/.test(text) ? Number(text) : item.id }),
  'wp:post_date': (item, text) => Object.assign(item, { date: text }),
  'wp:post_date_gmt': (item, text) => Object.assign(item, { dateGmt: text }),
  'wp:post_modified': (item, text) => Object.assign(item, { modified: text }),
  'wp:post_modified_gmt': (item, text) => Object.assign(item, { modifiedGmt: text }),
  'wp:post_name': (item, text) => Object.assign(item, { slug: text }),
  'wp:status': (item, text) => Object.assign(item, { status: text }),
  'wp:post_parent': (item, text) => Object.assign(item, { parent: Number(text) || 0 }),
  'wp:post_type': (item, text) => Object.assign(item, { type: text }),
  'wp:post_password': (item, text) => Object.assign(item, { password: text }),
  'wp:is_sticky': (item, text) => Object.assign(item, { isSticky: text === '1' }),
  'wp:attachment_url': (item, text) => Object.assign(item, { attachmentUrl: text }),
};

function newItem(line: number, file: string, id: number): ExportItem {
  const texts = { title: '', link: '', guid: '', creator: '', content: '', excerpt: '', slug: '', password: '' };
  const dates = { date: '', dateGmt: '', modified: '', modifiedGmt: '' };
  return {
    ...texts,
    ...dates,
    line,
    file,
    id,
    type: 'post',
    status: 'publish',
    parent: 0,
    isSticky: false,
    attachmentUrl: '',
    terms: [],
    meta: [],
    comments: 0,
  };
}
