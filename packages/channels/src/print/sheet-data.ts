import { direction } from '@pantograph/pages';
import { oneLine } from '../blocks/one-line.js';
import { safeAddress } from '../blocks/safe-address.js';
import { legalLine } from '../brand/legal-line.js';
import type { ChannelSetting } from '../channel.js';
import type { ChannelDocument } from '../document/channel-document.js';
import { ownCopy } from '../document/own-copy.js';
import { linkWriter } from '../links/link-writer.js';
import type { Sheet } from './make-sheet.js';
import { qrPicture } from './qr-picture.js';
import { sheetWords } from './sheet-sections.js';
import { sheetStyle } from './sheet-style.js';
import { withoutEmoji } from './without-emoji.js';

/** Beyond it a headline is set smaller, so that it does not push out all else. */
const longHeadline = 60;

/** Gather what the typesetter needs of a document and its brand, as plain values. */
export function sheetData(document: ChannelDocument, setting: ChannelSetting, sheet: Sheet, hasPicture: boolean) {
  const { brand, locale } = setting;
  const style = sheetStyle(brand, locale);
  const link = linkWriter(document, setting, 'print', sheet.format);
  const target = document.action?.href ?? document.url;
  const address = link(target) ?? brand.host;
  const words = sheetWords(document, ownCopy(document, 'print', sheet.format), link);
  const shown = readable(safeAddress(target, document.url) ?? brand.host);
  const said = {
    ...words,
    documentTitle: oneLine(document.title) || words.headline,
    action: oneLine(document.action?.label ?? ''),
    legal: oneLine(legalLine(document, brand, locale)),
  };
  return {
    ...withoutEmoji(said, brand.fonts),
    style,
    sheet,
    language: locale.split('-')[0] ?? locale,
    direction: direction(locale),
    author: brand.name,
    tagline: brand.taglines[locale] ?? brand.tagline,
    headlineType: words.headline.length > longHeadline ? 'headline' : hasPicture ? 'title' : 'display',
    link: address,
    address: shown,
    code: qrPicture(address, style.codeInk, style.codeGround),
    codeLabel: `QR: ${shown}`,
  };
}

export type SheetData = ReturnType<typeof sheetData>;

/** An address as a person types it. */
function readable(address: string): string {
  const { host, pathname } = new URL(address);
  return host === '' ? pathname : `${host}${decodePath(pathname).replace(/\/$/, '')}`;
}

function decodePath(path: string): string {
  try {
    return oneLine(decodeURI(path));
  } catch {
    return path;
  }
}
