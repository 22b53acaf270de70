import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sections } from '@pantograph/components';
import { examples } from '@pantograph/components/examples';
import { createItemReader, templates } from '@pantograph/content';
import * as html from '@pantograph/html';
import { listBrands, loadBrand } from '@pantograph/tokens';

/**
 * Draw what the choice of sections and of templates shows, from the components' examples and the templates': the true markup
 * and styles inside an SVG, as no browser is at hand when the CMS is built. `public/thumbnails/SECTION.svg` is a section in
 * the look of the first brand, `public/thumbnails/templates/TEMPLATE.BRAND.svg` a page in that of each.
 */
const app = fileURLToPath(new URL('..', import.meta.url));
const root = join(app, '../..');
const out = join(app, 'public/thumbnails');
const { resolve } = createRequire(import.meta.url);
const componentFolder = dirname(resolve('@pantograph/components/package.json'));
const css = readFileSync(resolve('@pantograph/html/css'), 'utf8');

/** In pixels of the page that is drawn; the picture is as wide as it is asked to be. */
const sectionFrame = { width: 960, height: 640 };
const templateFrame = { width: 960, height: 1200 };

const components = new Map(Object.entries(html));
/** What XML wants closed. */
const voidElements = new Set(['area', 'br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

const tokens = join(root, 'tokens');
const brands = listBrands(tokens);
rmSync(out, { recursive: true, force: true });
mkdirSync(join(out, 'templates'), { recursive: true });

const [firstBrand] = brands;
for (const name of Object.keys(sections)) {
  const [example] = Object.values(examples[name] ?? {});
  if (!example || !firstBrand) continue;
  const variant = loadBrand(tokens, firstBrand).variants?.[name];
  const own = Object.values(examples[name]).find(({ props }) => props.variant === variant) ?? example;
  write(`${name}.svg`, drawing(firstBrand, [markup(name, own.props)], sectionFrame, true));
}
// A shared section is any of them: two sheets and the line between.
if (firstBrand) write('shared-section.svg', sharedDrawing(firstBrand));
for (const brand of brands) {
  const { variants = {}, locales, defaultLocale } = loadBrand(tokens, brand);
  const read = createItemReader([{ id: brand, locales, defaultLocale }]);
  for (const { name, example } of Object.values(templates)) {
    const { documents } = await read(`${brand}/pages/${name}.yaml`, example, { facts: () => undefined });
    const bodies = (documents[0]?.sections ?? []).map(({ section, ...props }) =>
      markup(section, { ...(variants[section] && { variant: variants[section] }), ...props }),
    );
    write(`templates/${name}.${brand}.svg`, drawing(brand, bodies, templateFrame, false));
  }
}
console.log(`  ${readdirSync(out, { recursive: true }).filter((file) => file.endsWith('.svg')).length} thumbnails`);

function write(name, svg) {
  writeFileSync(join(out, name), svg);
}

/** Render a section as it stands on a page, its pictures in it. */
function markup(name, props) {
  const render = components.get(name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase()));
  return inlinePictures(String(render(props)));
}

/** A drawing may fetch nothing: pictures become part of it. */
function inlinePictures(html) {
  return html.replace(/(src=")\/examples\/([\w.-]+)"/g, (_, start, file) => {
    const svg = readFileSync(join(componentFolder, 'examples-media', file));
    return `${start}data:image/svg+xml;base64,${svg.toString('base64')}"`;
  });
}

/** Put markup into a page of a brand inside an SVG. Fonts are not there: the brand's fallbacks stand for them. */
function drawing(brand, bodies, { width, height }, isCentred) {
  const tokenCss = tokensOf(brand);
  const frame = `inline-size:${width}px;block-size:${height}px;overflow:hidden;${isCentred ? 'display:grid;align-content:safe center;' : ''}`;
  const page = `<div xmlns="http://www.w3.org/1999/xhtml" lang="en" data-brand="${brand}" data-mode="light" style="${frame}"><div>${wellFormed(bodies.join(''))}</div></div>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><style><![CDATA[${tokenCss}\n${css}]]></style><foreignObject width="${width}" height="${height}">${page}</foreignObject></svg>`;
}

/** Get the tokens of a brand as a drawing can read them: no fonts to fetch, and light alone. */
function tokensOf(brand) {
  return readFileSync(resolve(`@pantograph/tokens/brands/${brand}/scoped.css`), 'utf8')
    .replace(/@font-face\{[^}]*\}/g, '')
    .replace(/color-scheme:\s*light dark/g, 'color-scheme:light');
}

/** HTML of our own components as XML: void elements closed, attributes with values, no named characters. */
function wellFormed(html) {
  return html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/&nbsp;/g, '&#160;')
    .replace(/<([a-z][\w-]*)((?:\s+[^\s=>/"]+(?:="[^"]*")?)*)\s*\/?>/gi, (_, tag, attributes) => {
      const valued = attributes.replace(/\s+([^\s=>/"]+)(="[^"]*")?/g, (__, name, value = '=""') => ` ${name}${value}`);
      return `<${tag}${valued}${voidElements.has(tag) ? '/' : ''}>`;
    });
}

function sharedDrawing(brand) {
  const look = [
    '.ground{fill:var(--pg-color-surface-sunken)}',
    '.sheet{fill:var(--pg-color-surface-page);stroke:var(--pg-color-border-strong);stroke-width:6}',
    '.other{fill:var(--pg-color-border-default)}',
    '.shared{fill:var(--pg-color-action-background)}',
    '.line{fill:none;stroke:var(--pg-color-action-background);stroke-width:6;stroke-dasharray:14 12}',
  ].join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1080 720" width="1080" height="720" data-brand="${brand}" data-mode="light"><style><![CDATA[${tokensOf(brand)}\n${look}]]></style><path class="ground" d="M0 0h1080v720H0z"/><g class="sheet"><rect x="150" y="130" width="320" height="460" rx="14"/><rect x="610" y="130" width="320" height="460" rx="14"/></g><g class="other"><rect x="190" y="175" width="240" height="90" rx="8"/><rect x="650" y="430" width="240" height="90" rx="8"/></g><g class="shared"><rect x="190" y="300" width="240" height="110" rx="8"/><rect x="650" y="240" width="240" height="110" rx="8"/></g><path class="line" d="M430 355c90 0 130-60 220-60"/></svg>`;
}
