import { hash } from 'node:crypto';
import type { Node } from '@takumi-rs/core';
import { imageSize } from 'image-size';
import type { TokenValues } from '../../brand/token-values.js';
import { resolveSvg } from '../../card/resolve-svg.js';
import type { PictureFile } from '../../channel.js';

/** How a picture is drawn, in CSS pixels: its whole size, the empty room within it, and the ground below it. */
export interface PngSize {
  width: number;
  height: number;
  pad: number;
  ground: string;
  mode: 'light' | 'dark';
}

/** Fine screens show two pixels or more for one of CSS. */
const density = 2;
const kept = new Map<string, Promise<Uint8Array>>();
const mostKept = 64;

/**
 * Draw a picture as PNG, for fine screens. The last ones drawn are kept, for a message shows the same in every service.
 *
 * @throws {Error} where it is no picture
 */
export function toPng(given: PictureFile, size: PngSize, values: TokenValues): Promise<Uint8Array> {
  const file = given.type === 'image/svg+xml' ? resolved(given.bytes, size, values) : given;
  const key = `${hash('sha1', file.bytes)} ${JSON.stringify(size)}`;
  const before = kept.get(key);
  if (before) return before;
  const made = draw(file, size);
  kept.set(key, made);
  made.catch(() => kept.delete(key));
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return made;
}

/** An SVG without names of tokens, which the renderer does not know. */
function resolved(bytes: Uint8Array, { mode }: PngSize, values: TokenValues): PictureFile {
  const svg = resolveSvg(new TextDecoder().decode(bytes), values, mode);
  return { bytes: new TextEncoder().encode(svg), type: 'image/svg+xml' };
}

async function draw({ bytes, type }: PictureFile, { width, height, pad, ground }: PngSize): Promise<Uint8Array> {
  // The renderer leaves out what it cannot read, and says nothing.
  imageSize(bytes);
  const { Renderer } = await import('@takumi-rs/core');
  const whole = { width: '100%', height: '100%' };
  const image = {
    type: 'image',
    src: `data:${type};base64,${Buffer.from(bytes).toString('base64')}`,
    style: whole,
  } satisfies Node;
  const picture = {
    type: 'container',
    style: { ...whole, display: 'flex', padding: pad * density, backgroundColor: ground },
    children: [image],
  } satisfies Node;
  return new Renderer().render(picture, { width: width * density, height: height * density, format: 'png' });
}
