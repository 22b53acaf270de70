import { direction } from '@pantograph/pages';
import { htmlToBlocks } from '../blocks/html-to-blocks.js';
import { safeAddress } from '../blocks/safe-address.js';
import type { ChannelDocument } from '../document/channel-document.js';
import { foldPageSection } from '../fold/fold-page-section.js';
import type { Piece } from '../fold/fold-section.js';
import type { LinkWriter } from '../links/link-writer.js';
import type { AppDocument, AppPiece } from './app-document.js';
import { writeHtml } from './write-html.js';
import { writePlainText } from './write-plain-text.js';
import type { TextSetting } from './write-text.js';

/** Tell a document to an app: its facts, and its sections as pieces by role. */
export function toAppDocument(document: ChannelDocument, { brand }: TextSetting, link: LinkWriter): AppDocument {
  const { key, locale, url, title, description, image, date, updated, authors, tags, event, action, legal } = document;
  const href = action && link(action.href);
  return {
    version: 1,
    key,
    locale,
    direction: direction(locale),
    url: safeAddress(url) ?? brand.host,
    title,
    description,
    ...(image && pictureOf(image)),
    ...given({ date, updated, legal }),
    ...(authors && { authors: [...authors] }),
    ...(tags && { tags: [...tags] }),
    ...(event && { event: { ...event, timeZone: brand.timeZone } }),
    ...(action && href !== undefined && { action: { label: action.label, href } }),
    sections: document.sections.flatMap((section) => {
      const pieces = foldPageSection(section).flatMap((piece) => tell(piece, link));
      const { section: name, anchor } = section;
      return pieces.length > 0 ? [{ section: name, ...given({ anchor }), pieces }] : [];
    }),
  };
}

function tell(piece: Piece, link: LinkWriter): AppPiece[] {
  const { kind, role, path } = piece;
  switch (kind) {
    case 'text':
      return [{ kind, role, path, text: piece.text }];
    case 'rich-text': {
      const blocks = htmlToBlocks(piece.html, link);
      return [{ kind, role, path, html: writeHtml(blocks), text: writePlainText(blocks) }];
    }
    case 'action': {
      const href = link(piece.href);
      return href === undefined
        ? [{ kind: 'text', role, path, text: piece.label }]
        : [{ kind, role, path, label: piece.label, href }];
    }
    case 'picture': {
      const src = safeAddress(piece.src);
      const { alt, width, height } = piece;
      return src === undefined ? [] : [{ kind, role, path, src, alt, ...given({ width, height }) }];
    }
    case 'group': {
      const pieces = piece.pieces.flatMap((inner) => tell(inner, link));
      return pieces.length > 0 ? [{ kind, role, path, pieces }] : [];
    }
  }
}

function pictureOf({ src, alt, width, height }: NonNullable<ChannelDocument['image']>): Pick<AppDocument, 'image'> {
  const address = safeAddress(src);
  return address === undefined ? {} : { image: { src: address, alt, ...given({ width, height }) } };
}

type Given<T> = { [Name in keyof T]?: NonNullable<T[Name]> };

/** Leave out what is not there. */
function given<T extends object>(fields: T): Given<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<T>;
}
