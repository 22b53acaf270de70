import type { BrandReader } from '../../brand/brand-reader.js';
import { brandStyle } from '../../brand/brand-style.js';
import type { PictureFile } from '../../channel.js';
import { logoSize } from '../pictures/logo-size.js';
import { emailWidth } from '../style/email-values.js';
import { surfaces } from '../style/surfaces.js';
import { toPng } from './to-png.js';

/** In CSS pixels; what is higher is shown smaller. */
const highest = 2400;

/** Draw a brand's logo as emails show it: on a ground of its own, with the room it keeps. Undefined where there is none. */
export async function drawLogo(
  brand: BrandReader,
  mode: 'light' | 'dark',
  locale: string,
): Promise<Uint8Array | undefined> {
  const logo = brand.fact('logo');
  const name = mode === 'dark' ? logo.inverse : logo.file;
  const bytes = name === undefined || name === '' ? undefined : brand.file(name);
  if (!bytes) return undefined;
  const style = brandStyle(brand.value, { locale, width: emailWidth });
  const { width, height, clear } = logoSize({ logo }, { px: (path) => Math.round(style.size(path)) });
  const size = { width, height, pad: clear, ground: groundOf(brand, mode, locale), mode };
  return toPng({ bytes, type: 'image/svg+xml' }, size, brand.value);
}

/**
 * Draw a picture as emails show it: as wide as it is or as they are, on their ground in the light. Its size is in CSS pixels.
 *
 * @throws {Error} where it is no picture
 */
export function drawPicture(
  file: PictureFile,
  { width, height }: { width: number; height: number },
  brand: BrandReader,
  locale: string,
): Promise<Uint8Array> {
  const ground = groundOf(brand, 'light', locale);
  const scale = Math.min(1, emailWidth / width, highest / height);
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
  return toPng(file, { ...size, pad: 0, ground, mode: 'light' }, brand.value);
}

function groundOf(brand: BrandReader, mode: 'light' | 'dark', locale: string): string {
  return brandStyle(brand.value, { locale, mode, width: emailWidth }).color(surfaces.page.background);
}
