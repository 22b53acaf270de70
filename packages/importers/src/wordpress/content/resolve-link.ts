import { mediaTypes } from '@pantograph/content/media';
import { isSafeUrl } from '@pantograph/contract';
import { withoutControls } from '../../text/without-controls.js';
import { type ContentContext, placeFile } from './content-context.js';

/** Say where a link of the old site leads now; undefined where its words have to stand without one. */
export function resolveLink(written: string, context: ContentContext): string | undefined {
  const { site, media, remarks, locale, brand } = context;
  const href = withoutControls(written).trim().replace(/^\/\//, 'https://');
  if (href === '') return undefined;
  const isBroken = href.includes('\\') || (/^https?:/i.test(href) && !URL.canParse(href));
  if (!isSafeUrl(href) || isBroken || /^(?:page|post):/i.test(href)) {
    remarks.warn(
      `The link to "${href.slice(0, 80)}" has an address that a link may not have; its words are kept.`,
      'Link to an https: or mailto: address, or leave it.',
    );
    return undefined;
  }
  if (/^(?:#|mailto:|tel:)/i.test(href)) return href;
  const target = site.target(href, locale, brand);
  if (target?.kind === 'address') return target.href;
  if (target?.kind === 'file') {
    const entry = media.byUrl(target.url);
    const extension = entry?.key.slice(entry.key.lastIndexOf('.') + 1) ?? '';
    if (!entry || !Object.hasOwn(mediaTypes, extension)) return gone(target.url, context);
    return placeFile(entry, context).src;
  }
  if (target === undefined) return href;
  return gone(site.hosts.own(href)?.href ?? href, context);
}

function gone(address: string, { remarks }: ContentContext): string | undefined {
  if (!/^https?:\/\/(?!site\.invalid)/i.test(address)) return undefined;
  remarks.warn(
    `The link to ${address.slice(0, 200)} leads to the old site: what it led to is not in the export.`,
    'Link to another page, or take the link out, before the old site goes.',
  );
  return address;
}
