import { strToU8, zipSync } from 'fflate';
import { brandReader } from '../brand/brand-reader.js';
import { cardAlt } from '../card/card-alt.js';
import { cardLook } from '../card/card-look.js';
import type { CardNode } from '../card/card-node.js';
import type { CardFinding, CardStudio } from '../card/card-studio.js';
import type { ChannelOutput, ChannelSetting } from '../channel.js';
import type { ChannelDocument } from '../document/channel-document.js';
import { bannerHtml } from './banner-html.js';
import { bannerMotion } from './banner-motion.js';
import type { BannerSize } from './banner-sizes.js';
import { bannerSurface } from './compositions.js';
import { lighterPictures, type PictureWeight } from './lighter-pictures.js';

/** What a banner is made of. */
export interface BannerOrder {
  size: BannerSize;
  node: CardNode;
  fonts: string;
  href: string;
  document: ChannelDocument;
  setting: ChannelSetting;
  studio: CardStudio;
}

/** The time in every zip, so that the same banner gives the same bytes. */
const zipTime = new Date(1980, 0, 1);

/** Make the files of a banner; where they weigh too much, pictures give way first and then fonts. */
export async function makeBanner(order: BannerOrder): Promise<{ outputs: ChannelOutput[]; findings: CardFinding[] }> {
  const { size, node, document, studio } = order;
  const surface = bannerSurface(size);
  const shared = { channel: 'banner' as const, format: size.name };
  const alt = cardAlt(studio.words, document.image?.alt, 300);
  const still = await drawStill(order);
  const picture = { ...shared, file: `${size.name}.${still.end}`, type: still.type, content: still.bytes, alt };
  for (const { quality, density, fonts } of attempts(order.fonts)) {
    const html = await writeHtml(order, { quality, density }, fonts);
    const zip = zipSync(
      { 'index.html': strToU8(html), [`fallback.${still.end}`]: still.bytes },
      { level: 9, mtime: zipTime },
    );
    if (strToU8(html).length > size.limits.bytes || zip.length > size.limits.bytes) continue;
    const outputs = [
      { ...shared, file: `${size.name}.html`, type: 'text/html', content: html },
      picture,
      { ...shared, file: `${size.name}.zip`, type: 'application/zip', content: zip },
    ];
    return { outputs, findings: fonts === order.fonts ? [] : [heavy(size, 'is set in fonts of the reader’s system')] };
  }
  return { outputs: [picture], findings: [heavy(size, 'is made as a picture alone')] };

  async function drawStill({ studio: { press } }: BannerOrder) {
    const most = size.limits.bytes * 0.45;
    const png = await press.draw(node, surface);
    if (png.length <= most) return { bytes: png, end: 'png', type: 'image/png' };
    let jpeg = png;
    for (const quality of [85, 65, 45]) {
      jpeg = await press.draw(node, surface, { format: 'jpeg', quality });
      if (jpeg.length <= most) break;
    }
    return { bytes: jpeg, end: 'jpg', type: 'image/jpeg' };
  }
}

/** How pictures and fonts give way, the first that is light enough being taken. */
function attempts(fonts: string) {
  return [
    { quality: 86, density: 2, fonts },
    { quality: 65, density: 2, fonts },
    { quality: 70, density: 1, fonts },
    { quality: 45, density: 1, fonts },
    { quality: 45, density: 1, fonts: '' },
  ];
}

async function writeHtml(order: BannerOrder, picture: PictureWeight, fonts: string): Promise<string> {
  const { size, node, href, document, setting, studio } = order;
  const look = cardLook(brandReader(setting.brand), bannerSurface(size), { locale: document.locale });
  const light = await lighterPictures(node, studio.press, picture);
  const title = `${setting.brand.name}: ${studio.words.title}`;
  return bannerHtml({ node: light, size, look, title, href, fonts, motion: bannerMotion(setting.brand) });
}

function heavy({ name, limits }: BannerSize, what: string): CardFinding & { format: string } {
  return {
    rule: 'banner-weight',
    severity: 'warning',
    format: name,
    path: 'image.src',
    message: `The banner ${name} would weigh more than ${limits.bytes / 1000} kB, so it ${what}.`,
    fix: 'Choose a picture with less detail.',
  };
}
