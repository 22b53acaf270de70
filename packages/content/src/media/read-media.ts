import { imageSize } from 'image-size';
import { isWhole } from './is-whole.js';
import { mediaTypes } from './media-types.js';
import { framesOf, tooManyPixels } from './pixels.js';
import { readSvg } from './read-svg.js';

/** In pixels; no browser draws more, and few formats can say it. */
const longestSide = 65_535;

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
  if (content.length === 0) throw new Error('The file is empty.');
  if (!type.isPicture) return { mime: type.mime, width: 0, height: 0, tokens: false };
  if (type.mime === 'image/svg+xml') return checkSize(readSvg(content));
  const size = sizeOf(content);
  const found = mediaTypes[size.type ?? '']?.mime;
  if (found !== type.mime && !(type.mime === 'image/avif' && size.type === 'heif')) {
    throw new Error(`The file is named .${extension}, but it holds ${size.type ?? 'something else'}.`);
  }
  if (!isWhole(content, type.mime)) throw new Error('The picture is broken: the file ends before the picture does.');
  // EXIF orientations 5 to 8 lie on their side: what is shown is as wide as the stored picture is high.
  const turned = (size.orientation ?? 1) >= 5;
  const facts = checkSize({
    mime: type.mime,
    width: turned ? size.height : size.width,
    height: turned ? size.width : size.height,
    tokens: false,
  });
  const problem = tooManyPixels(facts, framesOf(content, type.mime));
  if (problem) throw new Error(problem);
  return facts;
}

function checkSize(facts: MediaFacts): MediaFacts {
  const { width, height } = facts;
  if (!(width > 0 && height > 0)) throw new Error(`The picture is broken: it is ${width} by ${height} pixels large.`);
  if (width <= longestSide && height <= longestSide) return facts;
  throw new Error(`The picture says it is ${width} by ${height} pixels large; at most ${longestSide} can be shown.`);
}

function sizeOf(content: Buffer) {
  try {
    return imageSize(content);
  } catch {
    throw new Error('The picture is broken: its size cannot be read.');
  }
}
