import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sections } from '@pantograph/components';
import { examples } from '@pantograph/components/examples';
import { createItemReader, templates } from '@pantograph/content';
import { listBrands, loadBrand } from '@pantograph/tokens';
import { brandLook } from './thumbnails/brand-look.mjs';
import { drawing } from './thumbnails/drawing.mjs';
import { sharedDrawing } from './thumbnails/shared-drawing.mjs';

/**
 * Draw what the choice of sections and of templates shows, from the components' examples and the templates', in the look of
 * each brand, as no browser is at hand when the CMS is built: `public/thumbnails/BRAND/sections/SECTION.svg` and
 * `public/thumbnails/BRAND/templates/TEMPLATE.svg`.
 */
const app = fileURLToPath(new URL('..', import.meta.url));
const tokens = join(app, '../../tokens');
const out = join(app, 'public/thumbnails');
const sectionFrame = { width: 960, height: 640, isCentred: true };
const templateFrame = { width: 960, height: 1200 };

rmSync(out, { recursive: true, force: true });
for (const brand of listBrands(tokens)) {
  const { variants = {}, locales, defaultLocale } = loadBrand(tokens, brand);
  const look = brandLook(brand);
  for (const name of Object.keys(sections)) {
    const ofSection = Object.values(examples[name] ?? {});
    const example = ofSection.find(({ props }) => props.variant === variants[name]) ?? ofSection[0];
    if (!example) continue;
    write(`${brand}/sections/${name}.svg`, await drawing(brand, look, [{ name, props: example.props }], sectionFrame));
  }
  write(`${brand}/sections/shared-section.svg`, sharedDrawing(brand, look));
  const read = createItemReader([{ id: brand, locales, defaultLocale }]);
  for (const { name, example } of Object.values(templates)) {
    const { documents } = await read(`${brand}/pages/${name}.yaml`, example, { facts: () => undefined });
    const bodies = (documents[0]?.sections ?? []).map(({ section, ...props }) => ({
      name: section,
      props: { ...(variants[section] && { variant: variants[section] }), ...props },
    }));
    write(`${brand}/templates/${name}.svg`, await drawing(brand, look, bodies, templateFrame));
  }
}
console.log(`  ${readdirSync(out, { recursive: true }).filter((file) => file.endsWith('.svg')).length} thumbnails`);

function write(name, svg) {
  const file = join(out, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, svg);
}
