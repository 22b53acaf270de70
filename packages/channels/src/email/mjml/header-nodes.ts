import type { MjmlNode } from '#mjml';
import type { ChannelBrand } from '../../brand/channel-brand.js';
import { logoAddress } from '../pictures/logo-address.js';
import { logoSize } from '../pictures/logo-size.js';
import { node } from './node.js';
import { halfGutter, section } from './section-nodes.js';
import type { Drawing } from './text-leaf.js';

/** The brand's logo on its own ground, so that it reads where a client darkens the message around it. */
export function headerNodes(brand: ChannelBrand, drawing: Drawing): MjmlNode[] {
  const { style, writer, surface } = drawing;
  const { width, height, clear } = logoSize(brand, style);
  const side = Math.max(0, halfGutter(drawing) * 2 - clear);
  const css = `${style.text('title-3', surface)};display:block;border:0;width:${width}px;height:${height}px`;
  const logo = (mode: 'light' | 'dark', swapped = '') =>
    `<img${swapped} src="${writer.src(logoAddress(brand, mode))}" alt="${writer.html(brand.logo.alt)}" width="${width}" height="${height}" style="${css}">`;
  const hidden = 'display:none;max-height:0;overflow:hidden';
  const logos =
    brand.logo.inverse === undefined
      ? logo('light')
      : `${logo('light', ' class="in-light"')}<!--[if !mso]><!--><div class="in-dark" style="${hidden}">${logo('dark')}</div><!--<![endif]-->`;
  const text = node(
    'mj-text',
    { align: style.start, padding: `0 ${side}px`, 'line-height': 'normal' },
    `<a href="${writer.href(brand.host)}" style="text-decoration:none">${logos}</a>`,
  );
  const top = style.px('space.s');
  const row = section(
    [node('mj-column', { direction: style.dir, width: '100%' }, [text])],
    Math.max(0, style.px('space.m') - clear),
    drawing,
    Math.max(0, top - clear),
  );
  // The logo's clear space reaches into the gutter.
  row.attributes.padding = row.attributes.padding?.replace(/^(\d+px) \d+px (\d+px) \d+px$/, '$1 0 $2 0') ?? '0';
  return [row];
}
