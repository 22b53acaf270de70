import { imageSize } from 'image-size';
import { mediaTypes } from './media-types.js';
import { unsafeSvg } from './unsafe-svg.js';

/** What a media file is, told by its content. */
export interface MediaFacts {
  mime: string;
  width: number;
  height: number;
  /** Whether it is an SVG drawn with a brand's tokens. */
  tokens: boolean;
}

/**
 * Read the kind and size of a media file from its first bytes.
 *
 * @throws {Error} with a sentence for the author where the content is not what the extension says, or is unsafe
 */
export function readMedia(content: Buffer, extension: string): MediaFacts {
  const type = mediaTypes[extension.toLowerCase()];
  if (!type) throw new Error(`Files that end in .${extension} are not media.`);
  if (!type.isPicture) return { mime: type.mime, width: 0, height: 0, tokens: false };
  if (type.mime === 'image/svg+xml') return readSvg(content.toString('utf8'));
  const size = sizeOf(content);
  const found = mediaTypes[size.type ?? '']?.mime;
  if (found !== type.mime && !(type.mime === 'image/avif' && size.type === 'heif')) {
    throw new Error(`The file is named .${extension}, but it holds ${size.type ?? 'something else'}.`);
  }
  // EXIF orientations 5 to 8 lie on their side: what is shown is as wide as the stored picture is high.
  const turned = (size.orientation ?? 1) >= 5;
  return {
    mime: type.mime,
    width: turned ? size.height : size.width,
    height: turned ? size.width : size.height,
    tokens: false,
  };
}

function sizeOf(content: Buffer) {
  try {
    return imageSize(content);
  } catch {
    throw new Error('The picture is broken: its size cannot be read.');
  }
}

function readSvg(svg: string): MediaFacts {
  const threat = unsafeSvg(svg);
  if (threat) throw new Error(`The SVG contains ${threat}.`);
  const root = /<svg\b[^>]*>/i.exec(svg)?.[0];
  if (!root) throw new Error('The picture is broken: it has no <svg> element.');
  const viewBox = /\bviewBox\s*=\s*["']\s*[-\d.e]+[\s,]+[-\d.e]+[\s,]+([\d.e]+)[\s,]+([\d.e]+)/i.exec(root);
  const width = length(root, 'width') ?? Number(viewBox?.[1]);
  const height = length(root, 'height') ?? Number(viewBox?.[2]);
  if (!(width > 0 && height > 0)) throw new Error('The SVG says neither width and height nor a viewBox.');
  return {
    mime: 'image/svg+xml',
    width: Math.round(width),
    height: Math.round(height),
    tokens: svg.includes('var(--pg-'),
  };
}

/** Read an attribute in pixels; other units (`100%`, `2em`) mean that the viewBox decides. */
function length(root: string, name: string): number | undefined {
  const value = new RegExp(`\\s${name}\\s*=\\s*["']\\s*([\\d.]+)(?:px)?\\s*["']`, 'i').exec(root)?.[1];
  return value === undefined ? undefined : Number(value);
}
