import type { ChannelSetting } from '../channel.js';
import type { ChannelDocument } from '../document/channel-document.js';
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
  { image }: ChannelDocument,
  setting: ChannelSetting,
  mode: 'light' | 'dark',
  press: CardPress,
): Promise<CardPicture | 'unreadable' | undefined> {
  if (!image) return undefined;
  const file = await setting.picture(image.src).catch(() => undefined);
  if (!file || !readable.has(file.type)) return 'unreadable';
  const shared = { mediaType: file.type, alt: image.alt, focus: image.focus ?? { x: 0.5, y: 0.5 } };
  let picture: CardPicture = { ...shared, bytes: file.bytes };
  if (file.type === 'image/svg+xml') {
    const svg = resolveSvg(new TextDecoder().decode(file.bytes), setting.brand.tokens, mode);
    picture = { ...shared, bytes: new TextEncoder().encode(svg), size: svgSize(svg) };
  }
  const isShown = tried.get(file.bytes) ?? showsAnything(picture, press);
  tried.set(file.bytes, isShown);
  return (await isShown) ? picture : 'unreadable';
}

/** Whether pictures can be shown, by their bytes as they were handed over. */
const tried = new WeakMap<Uint8Array, Promise<boolean>>();

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
