import type { ChannelBrand } from '../brand/channel-brand.js';
import { resolveSvg } from '../card/resolve-svg.js';
import type { ChannelSetting } from '../channel.js';
import type { ChannelDocument } from '../document/channel-document.js';
import { foldPageSection } from '../fold/fold-page-section.js';
import type { PrintFinding } from './make-sheet.js';

/** A picture on a sheet; `ratio` is its height by its width. */
export interface SheetPicture {
  bytes: Uint8Array;
  /** Of its file's name, by which the typesetter knows its kind. */
  ending: string;
  alt: string;
  ratio: number;
  /** In the document. */
  path: string;
}

const endings: Readonly<Record<string, string>> = {
  'image/svg+xml': 'svg',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
};

/** Get the picture of a document: its own, else the first one in its first section. */
export async function pictureOf(
  document: ChannelDocument,
  { picture, brand }: ChannelSetting,
  report: (finding: PrintFinding) => void,
): Promise<SheetPicture | undefined> {
  const found = findPicture(document);
  if (!found) return undefined;
  const { src, alt, width, height, path } = found;
  const file = await picture(src).catch(() => undefined);
  const ending = file && endings[file.type];
  if (file && ending) {
    const bytes = ending === 'svg' ? drawn(file.bytes, brand) : file.bytes;
    return { bytes, ending, alt, ratio: width && height ? height / width : 0.66, path };
  }
  report(unreadable(path));
  return undefined;
}

/** Tell that a sheet goes without its picture. */
export function unreadable(path: string): PrintFinding {
  return {
    rule: 'print-picture',
    severity: 'warning',
    path,
    message: 'The picture cannot be read, so the sheet has none.',
    fix: 'Choose a picture that is there and whole, as SVG, PNG, JPEG, GIF or WebP.',
  };
}

function drawn(svg: Uint8Array, { tokens }: ChannelBrand): Uint8Array {
  return new TextEncoder().encode(resolveSvg(new TextDecoder().decode(svg), tokens, 'light'));
}

function findPicture({ image, sections: [first] }: ChannelDocument) {
  if (image) return { ...image, path: 'image' };
  const piece = first && foldPageSection(first).find(({ kind }) => kind === 'picture');
  return piece?.kind === 'picture' ? { ...piece, path: `sections.0.${piece.path}` } : undefined;
}

/** Get the logo for a light ground. */
export function logoOf({ brand }: ChannelSetting, report: (finding: PrintFinding) => void): Uint8Array | undefined {
  const logo = brand.logo.file === '' ? undefined : brand.file(brand.logo.file);
  if (logo) return drawn(logo, brand);
  report({
    rule: 'print-logo',
    severity: 'warning',
    path: '',
    message: 'The logo of the brand is not there, so its name stands in its place.',
    fix: 'Add the file beside brand.yaml, and build the brand.',
  });
  return undefined;
}
