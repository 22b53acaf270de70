import { readFile } from 'node:fs/promises';
import * as icons from '@pantograph/icons';
import { iconNames } from '@pantograph/icons/names';
import sharp from 'sharp';
import { expect, test } from 'vitest';

const drawings = new URL('.', import.meta.resolve('lucide-static/icons/check.svg'));

/** The most by which a dot may be paler or darker, of 255: where the edges of two strokes meet, one path blends them once. */
const tolerance = 100;

/** Draw an SVG at four times its size; gives how much each dot is covered, row by row. */
async function coverage(svg: string): Promise<Uint8Array> {
  const { data } = await sharp(Buffer.from(svg.replaceAll('currentColor', 'black')), { density: 288 })
    .ensureAlpha()
    .extractChannel('alpha')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return data;
}

test('every icon looks as Lucide drew it', async () => {
  const different: string[] = [];
  for (const { name, path } of Object.values(icons)) {
    const drawing = await readFile(new URL(`${name}.svg`, drawings), 'utf8');
    const own = `${drawing.slice(0, drawing.indexOf('>', drawing.indexOf('<svg')) + 1)}<path d="${path}"/></svg>`;
    const [theirs, ours] = await Promise.all([coverage(drawing), coverage(own)]);
    if (theirs.some((value, index) => Math.abs(value - (ours[index] ?? 0)) > tolerance)) different.push(name);
  }
  expect(different).toEqual([]);
}, 120_000);

test('every icon has a module of its own, and words that it is found by', async () => {
  const names = Object.values(icons).map(({ name }) => name);
  expect(Object.keys(iconNames)).toEqual(names.toSorted());
  expect(names.length).toBeGreaterThan(1500);
  expect((await import('@pantograph/icons/arrow-right')).default).toBe(icons.arrowRightIcon);
  expect(iconNames['arrow-right']).toContain('forward');
});
