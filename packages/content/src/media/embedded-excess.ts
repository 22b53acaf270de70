import { imageSize } from 'image-size';
import { decodeEntities } from '../text/decode-entities.js';
import { mediaTypes } from './media-types.js';
import { framesOf, tooManyPixels } from './pixels.js';

const embedded = /data:image\/(png|jpeg|webp|gif|avif)[^,]{0,100};base64,([\sa-z0-9+/=]+)/gi;

/** Say in words that a picture inside an SVG is too large to be decoded; undefined where none is. */
export function embeddedExcess(svg: string): string | undefined {
  for (const [, kind = '', text = ''] of decodeEntities(svg).matchAll(embedded)) {
    const content = Buffer.from(text, 'base64');
    const problem = excessOf(content, mediaTypes[kind.toLowerCase()]?.mime ?? '');
    if (problem) return `In the SVG: ${problem}`;
  }
  return undefined;
}

function excessOf(content: Buffer, mime: string): string | undefined {
  try {
    return tooManyPixels(imageSize(content), framesOf(content, mime));
  } catch {
    // What has no size is not shown.
    return undefined;
  }
}
