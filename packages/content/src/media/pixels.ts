/** Of all pictures of a file together, in pixels: what decodes one needs four bytes of memory for each. */
export const mostPixels = 100_000_000;

interface Size {
  width: number;
  height: number;
}

/** Count the pictures of a file that moves; 1 where it does not. Nothing is decoded. */
export function framesOf(content: Buffer, mime: string): number {
  try {
    return Math.max(1, counters[mime]?.(content) ?? 1);
  } catch {
    // Read beyond the end: whether the file is whole is another question.
    return 1;
  }
}

/** Say in words that a picture is too large to be decoded, and what to do; undefined where it is not. */
export function tooManyPixels({ width, height }: Size, frames: number): string | undefined {
  const pixels = width * height * frames;
  if (pixels <= mostPixels) return undefined;
  const millions = Math.ceil(pixels / 1_000_000);
  const most = mostPixels / 1_000_000;
  return frames === 1
    ? `The picture is ${width} by ${height} pixels large, ${millions} million in all; it may have ${most} million. Make it smaller.`
    : `The picture moves through ${frames} pictures of ${width} by ${height} pixels, ${millions} million in all; it may have ${most} million. Make it shorter or smaller.`;
}

const counters: Readonly<Record<string, (content: Buffer) => number>> = {
  'image/png': framesOfPng,
  'image/gif': framesOfGif,
  'image/webp': framesOfWebp,
  'image/avif': framesOfAvif,
};

/** Each picture of an animated PNG begins with a chunk of its own. See https://www.w3.org/TR/png-3/#fcTL-chunk */
function framesOfPng(content: Buffer): number {
  let frames = 0;
  for (let at = 8; at + 8 <= content.length; at += 12 + content.readUInt32BE(at)) {
    if (content.toString('latin1', at + 4, at + 8) === 'fcTL') frames++;
  }
  return frames;
}

/** See https://www.w3.org/Graphics/GIF/spec-gif89a.txt */
function framesOfGif(content: Buffer): number {
  const colours = (flags: number) => (flags & 0x80 ? 3 << ((flags & 7) + 1) : 0);
  let frames = 0;
  for (let at = 13 + colours(content.readUInt8(10)); at < content.length; ) {
    const block = content.readUInt8(at);
    if (block === 0x21) at += 2;
    else if (block === 0x2c) {
      frames++;
      at += 11 + colours(content.readUInt8(at + 9));
    } else return frames;
    while (at < content.length && content.readUInt8(at) > 0) at += content.readUInt8(at) + 1;
    at++;
  }
  return frames;
}

/** See https://developers.google.com/speed/webp/docs/riff_container#animation */
function framesOfWebp(content: Buffer): number {
  let frames = 0;
  for (let at = 12; at + 8 <= content.length; ) {
    if (content.toString('latin1', at, at + 4) === 'ANMF') frames++;
    const size = content.readUInt32LE(at + 4);
    at += 8 + size + (size % 2);
  }
  return frames;
}

/** A sequence says how many samples it has, in a box deep within others. */
function framesOfAvif(content: Buffer): number {
  const at = content.indexOf('stsz', 0, 'latin1');
  return at < 0 ? 1 : content.readUInt32BE(at + 12);
}
