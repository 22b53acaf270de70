import { isUtf8 } from 'node:buffer';
import { Parser } from 'htmlparser2';
import { tooManyShapes } from './drawing-size.js';
import { embeddedExcess } from './embedded-excess.js';
import type { MediaFacts } from './read-media.js';
import { unsafeSvg } from './unsafe-svg.js';

/**
 * Read the size of an SVG.
 *
 * @throws {Error} with a sentence for the author where it is broken or unsafe
 */
export function readSvg(content: Buffer): MediaFacts {
  // Another encoding could hide from the checks what a browser then reads.
  if (!isUtf8(content)) throw new Error('The SVG is not UTF-8; save it again with that encoding.');
  const svg = content.toString('utf8').replace(/^\ufeff/, '');
  if (svg.trim() === '') throw new Error('The picture is broken: the file is empty.');
  const encoding = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([^"']*)/i.exec(svg)?.[1];
  if (encoding !== undefined && !/^(?:utf-8|us-ascii)$/i.test(encoding)) {
    throw new Error(`The SVG says that its encoding is "${encoding.slice(0, 30)}", but it has to be UTF-8.`);
  }
  const threat = unsafeSvg(svg);
  if (threat) throw new Error(`The SVG contains ${threat}.`);
  const problem = brokenSvg(svg);
  if (problem) throw new Error(`The picture is broken: ${problem}.`);
  const excess = tooManyShapes(svg) ?? embeddedExcess(svg);
  if (excess) throw new Error(excess);
  const root = /<(?:[a-z]+:)?svg\b[^>]*>/i.exec(svg)?.[0] ?? '';
  const viewBox = /\bviewBox\s*=\s*["']\s*[-+\d.e]+[\s,]+[-+\d.e]+[\s,]+([\d.e]+)[\s,]+([\d.e]+)/i.exec(root);
  const width = length(root, 'width') ?? Number(viewBox?.[1]);
  const height = length(root, 'height') ?? Number(viewBox?.[2]);
  if (!(width > 0 && height > 0)) throw new Error('The SVG says neither width and height nor a viewBox.');
  return {
    mime: 'image/svg+xml',
    width: Math.max(1, Math.round(width)),
    height: Math.max(1, Math.round(height)),
    tokens: svg.includes('var(--pg-'),
  };
}

/** Say what keeps a text from being an SVG that has come whole. */
function brokenSvg(svg: string): string | undefined {
  let root: string | undefined;
  let unclosed: string | undefined;
  const parser = new Parser(
    {
      onopentagname(name) {
        root ??= name;
      },
      onclosetag(name, isImplied) {
        const closesItself = svg.slice(parser.startIndex, parser.endIndex + 1).endsWith('/>');
        if (isImplied && !closesItself) unclosed ??= name;
      },
    },
    { xmlMode: true },
  );
  parser.end(svg);
  if (root === undefined || !/^(?:[a-z]+:)?svg$/i.test(root)) return 'it has no <svg> element around all the rest';
  return unclosed === undefined ? undefined : `its element <${unclosed.slice(0, 30)}> is never closed`;
}

/** Read an attribute in pixels; other units (`100%`, `2em`) mean that the viewBox decides. */
function length(root: string, name: string): number | undefined {
  const value = new RegExp(`\\s${name}\\s*=\\s*["']\\s*([\\d.]+)(?:px)?\\s*["']`, 'i').exec(root)?.[1];
  return value === undefined ? undefined : Number(value);
}
