import type { ChannelBrand } from '../../brand/channel-brand.js';

/** Get where a logo stands as PNG, on the ground of an email: mail clients show no SVG. https://www.caniemail.com/features/image-svg/ */
export function logoAddress({ host, logo }: ChannelBrand, mode: 'light' | 'dark'): string {
  const file = (mode === 'dark' ? logo.inverse : undefined) ?? logo.file;
  return `${host}/brand/${file.replace(/\.svg$/, '.png')}`;
}
