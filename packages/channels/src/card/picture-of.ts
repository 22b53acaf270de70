import type { BrandReader } from '../brand/brand-reader.js';
import type { ChannelSetting } from '../channel.js';
import type { CardDocument } from './card-document.js';
import { box } from './card-node.js';
import type { CardPress } from './card-press.js';
import { resolveSvg } from './resolve-svg.js';
import { svgSize } from './svg-size.js';

/** A picture as cards show it. */
export interface CardPicture {
  bytes: Uint8Array;
  mediaType: string;
  alt: string;
  /** Parts of its width and height, between 0 and 1. */
  focus: { x: number; y: number };
  /** Of drawings only: photographs know their own. */
  size?: { width: number; height: number };
}

const readable = new Set(['image/svg+xml', 'image/png', 'image/jpeg', 'image/webp']);

/** Get the picture of a document; undefined where it has none, 'unreadable' where nothing of it can be shown. */
export async function pictureOf(
  { image }: Pick<CardDocument, 'image'>,
  brand: BrandReader,
  { picture: read }: Pick<ChannelSetting, 'picture'>,
  mode: 'light' | 'dark',
  press: CardPress,
): Promise<CardPicture | 'unreadable' | undefined> {
  if (!image) return undefined;
  const file = await read(image.src).catch(() => undefined);
  if (!file || !readable.has(file.type)) return 'unreadable';
  const shared = { mediaType: file.type, alt: image.alt, focus: partsOf(image.focus) };
  if (file.type === 'image/svg+xml') {
    const svg = resolveSvg(new TextDecoder().decode(file.bytes), brand.value, mode);
    const picture = { ...shared, bytes: new TextEncoder().encode(svg), size: svgSize(svg) };
    const isShown = triedDrawings.get(svg) ?? showsAnything(picture, press);
    if (triedDrawings.size >= mostDrawings) triedDrawings.clear();
    triedDrawings.set(svg, isShown);
    return (await isShown) ? picture : 'unreadable';
  }
  const picture = { ...shared, bytes: file.bytes };
  const isShown = tried.get(file.bytes) ?? showsAnything(picture, press);
  tried.set(file.bytes, isShown);
  return (await isShown) ? picture : 'unreadable';
}

/** Documents tell focal points in percent. */
function partsOf({ x, y }: { x: number; y: number } = { x: 50, y: 50 }): { x: number; y: number } {
  return { x: x / 100, y: y / 100 };
}

/** Whether pictures can be shown, by their bytes as they were handed over. */
const tried = new WeakMap<Uint8Array, Promise<boolean>>();
/** The same of drawings, by what they are in the colours of a mode. */
const triedDrawings = new Map<string, Promise<boolean>>();
const mostDrawings = 64;

const trial = { width: 24, height: 24, density: 1, safe: { top: 0, right: 0, bottom: 0, left: 0 } };

/** What is broken is drawn as nothing, or not at all. */
async function showsAnything({ bytes, mediaType }: CardPicture, press: CardPress): Promise<boolean> {
  const style = { width: '24px', height: '24px' };
  try {
    const pixels = await press.draw(box(style, [{ type: 'image', src: bytes, mediaType, alt: '', style }]), trial, {
      format: 'raw',
    });
    return pixels.some((value) => value > 0);
  } catch {
    return false;
  }
}
