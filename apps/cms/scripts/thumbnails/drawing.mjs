import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as html from '@pantograph/html';
import { wellFormed } from './well-formed.mjs';

const { resolve } = createRequire(import.meta.url);
const componentFolder = dirname(resolve('@pantograph/components/package.json'));
const components = new Map(Object.entries(html));
const frameCss = readFileSync(resolve('@pantograph/components/css/frame'), 'utf8');
const { sections: sheetsOf, sheets } = JSON.parse(
  readFileSync(resolve('@pantograph/components/css/sections.json'), 'utf8'),
);

/**
 * Draw sections as they stand on a page of a brand: the true markup, style and letters inside an SVG. `width` and `height` are
 * those of the page in pixels; the picture is as wide as it is asked to be.
 */
export async function drawing(brand, look, sections, { width, height, isCentred = false }) {
  const bodies = sections.map(({ name, props }) => markup(name, props)).join('');
  const wanted = new Set(sections.flatMap(({ name }) => sheetsOf[name] ?? []));
  const css = Object.entries(sheets).flatMap(([path, sheet]) => (wanted.has(path) ? [sheet] : []));
  const fonts = await look.fonts(textOf(bodies));
  const centre = isCentred ? 'display:grid;align-content:safe center;' : '';
  const frame = `inline-size:${width}px;block-size:${height}px;overflow:hidden;${centre}`;
  const page = `<div xmlns="http://www.w3.org/1999/xhtml" lang="en" data-brand="${brand}" data-mode="light" style="${frame}"><div>${wellFormed(bodies)}</div></div>`;
  const style = [fonts, look.tokens, frameCss, ...css].join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><style><![CDATA[${style}]]></style><foreignObject width="${width}" height="${height}">${page}</foreignObject></svg>`;
}

/** Render a section, its pictures in it: a drawing may fetch nothing. */
function markup(name, props) {
  const render = components.get(name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase()));
  return String(render(props)).replace(/((?:src|poster)=")\/examples\/([\w.-]+\.svg)"/g, (_, start, file) => {
    const svg = readFileSync(join(componentFolder, 'examples-media', file));
    return `${start}data:image/svg+xml;base64,${svg.toString('base64')}"`;
  });
}

/** What markup sets in letters, and what style may add to it. */
function textOf(markup) {
  const words = markup.replace(/<[^>]*>/g, ' ').replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
  return `${words} ${words.toUpperCase()} 0123456789.,:;–—’“”„‚‘•·→←`;
}
