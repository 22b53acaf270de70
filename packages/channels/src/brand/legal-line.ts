import type { ChannelDocument } from '../document/channel-document.js';
import type { ChannelBrand } from './channel-brand.js';

/** Get the line that a document ends with: its own, else the brand's in its language; none in another one. */
export function legalLine(
  { legal }: ChannelDocument,
  { legal: lines }: Pick<ChannelBrand, 'legal'>,
  locale: string,
): string {
  return legal ?? lines[locale] ?? lines[locale.split('-', 1)[0]?.toLowerCase() ?? ''] ?? '';
}
