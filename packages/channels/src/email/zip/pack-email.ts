import { zipSync } from 'fflate';
import { brandReader } from '../../brand/brand-reader.js';
import type { ChannelSetting } from '../../channel.js';
import type { ChannelDocument } from '../../document/channel-document.js';
import { messageParts } from '../parts/message-parts.js';
import { logoAddress } from '../pictures/logo-address.js';
import { pngAddress } from '../pictures/png-address.js';
import { drawLogo, drawPicture } from './email-pictures.js';
import type { PackedPictures } from './packed-pictures.js';
import { picturesOf } from './pictures-of.js';

/** The first moment that a zip can name, so that the same files are the same bytes. */
const mtime = new Date(1980, 0, 1);
/** What every mail client shows, and what is therefore packed as it is. */
const shown: Readonly<Record<string, string>> = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/gif': 'gif' };

/** Read all pictures of a document's message, and draw those that mail clients do not show as PNG, for fine screens. */
export async function packPictures(document: ChannelDocument, setting: ChannelSetting): Promise<PackedPictures> {
  const { brand } = setting;
  const reader = brandReader(brand);
  const files = new Map<string, { name: string; bytes: Uint8Array }>();
  const unread: { path: string; src: string }[] = [];
  const names = new Set<string>();
  for (const mode of ['light', 'dark'] as const) {
    const bytes = await drawLogo(reader, mode, document.locale);
    if (!bytes) continue;
    const src = logoAddress(brand, mode);
    files.set(src, { name: fresh(src, 'png', names), bytes });
  }
  const copies = new Set([undefined, ...Object.entries(document.copy ?? {}).map(([, text]) => text)]);
  const pictures = [...copies].flatMap((copy) => picturesOf(messageParts(document, copy)));
  for (const { src, width, height } of pictures) {
    if (files.has(src) || unread.some((one) => one.src === src)) continue;
    const file = await setting.picture(src);
    const ending = file === undefined ? undefined : shown[file.type];
    // A picture that cannot be drawn is one that cannot be read.
    const drawn = async () =>
      file && drawPicture(file, { width, height }, reader, document.locale).catch(() => undefined);
    const bytes = ending === undefined ? await drawn() : file?.bytes;
    if (bytes) files.set(src, { name: fresh(src, ending ?? 'png', names), bytes });
    else unread.push({ path: placeOf(document, src), src });
  }
  return { files, unread };
}

/** Get a name for a picture's file that no other has. */
function fresh(src: string, ending: string, names: Set<string>): string {
  const last = pngAddress(src).split(/[?#]/)[0]?.split('/').pop() ?? '';
  const base = last.replace(/\.\w+$/, '').replace(/[^\w-]+/g, '-') || 'picture';
  let name = `images/${base}.${ending}`;
  for (let count = 2; names.has(name); count++) name = `images/${base}-${count}.${ending}`;
  names.add(name);
  return name;
}

/** Find the first place of a document that names an address. */
function placeOf(document: ChannelDocument, src: string): string {
  const find = (value: unknown, path: string): string | undefined => {
    if (value === src) return path;
    if (typeof value !== 'object' || value === null) return undefined;
    for (const [name, inside] of Object.entries(value)) {
      const found = find(inside, path === '' ? name : `${path}.${name}`);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return find(document, '') ?? 'sections';
}

/** Pack files into a zip, as they are: the same files are the same bytes, and to press them takes longer than to write a message. */
export function packZip(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync({ ...files }, { mtime, level: 0 });
}
