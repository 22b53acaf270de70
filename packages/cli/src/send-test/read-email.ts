import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { unzipSync } from 'fflate';
import { UsageError } from '../usage-error.js';

/** A made email, as its files have it. */
export interface MadeEmail {
  /** The name of its HTML file without its ending. */
  name: string;
  html: string;
  /** Its plain-text part; undefined where no file has it. */
  text: string | undefined;
  subject: string;
  /** Get a file that stands beside its HTML, such as `images/logo.png`. */
  file(name: string): Uint8Array | undefined;
}

type ReadFile = (name: string) => Uint8Array | undefined;

/**
 * Read an email that the email channel made: an HTML file with its `.txt` and `.subject.txt` beside it, a folder with one, or a zip.
 *
 * @throws {UsageError} where there is none, or there are several
 */
export function readEmail(given: string): MadeEmail {
  const path = resolve(given);
  if (!existsSync(path))
    throw new UsageError(`There is no file "${given}".`, 'Name an .html file, a folder or a .zip.');
  if (statSync(path).isDirectory()) return inFolder(path, onlyHtml(readdirSync(path), given));
  if (/\.zip$/i.test(path)) return inZip(path, given);
  if (!/\.html?$/i.test(path)) {
    throw new UsageError(`"${given}" is no email.`, 'Name an .html file, a folder with one, or the .zip of a service.');
  }
  return inFolder(dirname(path), basename(path));
}

function inFolder(folder: string, file: string): MadeEmail {
  return readWith(file, (name) => {
    const path = resolve(join(folder, name));
    // What a message names stays within its folder.
    const inside = relative(folder, path);
    if (inside.startsWith('..') || inside.split(sep).includes('..') || !existsSync(path)) return undefined;
    return statSync(path).isFile() ? readFileSync(path) : undefined;
  });
}

function inZip(path: string, given: string): MadeEmail {
  const files = unzip(path, given);
  return readWith(onlyHtml(Object.keys(files), given), (name) => files[name]);
}

function unzip(path: string, given: string): Record<string, Uint8Array> {
  try {
    return unzipSync(readFileSync(path));
  } catch {
    throw new UsageError(`"${given}" is no zip that can be read.`, 'Make it anew, or name the .html file in it.');
  }
}

function onlyHtml(names: readonly string[], given: string): string {
  const [first, ...more] = names.filter((name) => /^[^/]+\.html?$/i.test(name));
  if (first === undefined) throw new UsageError(`There is no email in "${given}".`, 'It needs one .html file.');
  if (more.length > 0) {
    throw new UsageError(`There are ${more.length + 1} emails in "${given}".`, `Name one of them, such as ${first}.`);
  }
  return first;
}

function readWith(file: string, read: ReadFile): MadeEmail {
  const name = file.replace(/\.html?$/i, '');
  const text = (ending: string) => {
    const bytes = read(`${name}${ending}`);
    return bytes && new TextDecoder().decode(bytes);
  };
  const html = new TextDecoder().decode(read(file));
  const subject = text('.subject.txt')?.split(/\r?\n/, 1)[0] ?? titleOf(html);
  return { name, html, text: text('.txt'), subject, file: read };
}

function titleOf(html: string): string {
  const title = /<title>([^<]*)<\/title>/i.exec(html)?.[1] ?? '';
  const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return title
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, sign: string) => signs[sign] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}
