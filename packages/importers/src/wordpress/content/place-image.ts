import { isSafeUrl } from '@pantograph/contract';
import type { Element } from 'hast';
import { element, property } from '../../html/tree.js';
import { plainText } from '../../text/plain-text.js';
import { type ContentContext, placeFile } from './content-context.js';

/** Place a picture of a text: in its original size, from media/ where it is there. Undefined where it has no sound address. */
export function placeImage(node: Element, context: ContentContext): Element | undefined {
  const { media, site, remarks } = context;
  const source = sourceOf(node);
  const number = property(node, 'dataId') || /(?:^|\s)wp-image-(\d+)/.exec(property(node, 'className'))?.[1];
  const byAddress = source === '' ? undefined : media.byUrl(source);
  // A number that another site gave is another picture here: the address decides, where there is one.
  const entry =
    byAddress ?? (number && (source === '' || site.hosts.own(source)) ? media.byId(Number(number)) : undefined);
  const alt = plainText(property(node, 'alt')) || (entry?.alt ?? '');
  if (entry) return element('img', [], { src: placeFile(entry, context).src, alt });
  const address = site.hosts.own(source)?.href ?? source.replace(/^\/\//, 'https://');
  if (/^https?:\/\/(?!site\.invalid)/i.test(address) && isSafeUrl(address) && URL.canParse(address)) {
    return element('img', [], { src: address, alt });
  }
  remarks.warn(
    `A picture has no address that a page may show (${source.slice(0, 60) || 'none'}); it was taken out.`,
    'Put the picture into media/ and into the text.',
  );
  return undefined;
}

/** Plugins that load pictures late keep their address elsewhere. */
function sourceOf(node: Element): string {
  const written = property(node, 'src').trim();
  const late = ['dataSrc', 'dataLazySrc', 'dataOrigSrc', 'dataOriginal'].map((name) => property(node, name).trim());
  return written === '' || written.startsWith('data:') ? (late.find((address) => address !== '') ?? written) : written;
}
