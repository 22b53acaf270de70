/** Tell whether a picture's file goes on to its end; a download or copy that broke off has a size, but no picture. */
export function isWhole(content: Buffer, mime: string): boolean {
  try {
    return checks[mime]?.(content) ?? true;
  } catch {
    // Read beyond the end: what was announced is not there.
    return false;
  }
}

const checks: Readonly<Record<string, (content: Buffer) => boolean>> = {
  'image/png': isWholePng,
  'image/jpeg': isWholeJpeg,
  'image/gif': isWholeGif,
  'image/webp': (content) => content.readUInt32LE(4) + 8 <= content.length,
  'image/avif': isWholeAvif,
};

/** Chunks follow each other until IEND, and some of them hold the picture. See https://www.w3.org/TR/png-3/#5Chunk-layout */
function isWholePng(content: Buffer): boolean {
  let hasData = false;
  for (let at = 8; ; ) {
    const name = content.toString('latin1', at + 4, at + 8);
    const end = at + 12 + content.readUInt32BE(at);
    if (end > content.length) return false;
    if (name === 'IEND') return hasData;
    hasData ||= name === 'IDAT';
    at = end;
  }
}

/** Segments lead to the picture's data; the mark of the end comes after it. One before it may be a thumbnail's. */
function isWholeJpeg(content: Buffer): boolean {
  const endOfImage = Buffer.from([0xff, 0xd9]);
  for (let at = 2; ; ) {
    if (content.readUInt8(at) !== 0xff) return false;
    const marker = content.readUInt8(at + 1);
    if (marker === 0xda) return content.indexOf(endOfImage, at) >= 0;
    // A marker may be preceded by any number of filling bytes.
    at += marker === 0xff ? 1 : 2 + content.readUInt16BE(at + 2);
  }
}

/** Blocks follow each other until the trailer. See https://www.w3.org/Graphics/GIF/spec-gif89a.txt */
function isWholeGif(content: Buffer): boolean {
  const colours = (flags: number) => (flags & 0x80 ? 3 << ((flags & 7) + 1) : 0);
  const afterParts = (start: number) => {
    let at = start;
    for (let size = content.readUInt8(at); size > 0; size = content.readUInt8(at)) at += size + 1;
    return at + 1;
  };
  let hasPicture = false;
  for (let at = 13 + colours(content.readUInt8(10)); ; ) {
    const block = content.readUInt8(at);
    if (block === 0x3b) return hasPicture;
    if (block === 0x21) at = afterParts(at + 2);
    else if (block === 0x2c) {
      hasPicture = true;
      at = afterParts(at + 11 + colours(content.readUInt8(at + 9)));
    } else return false;
  }
}

/** Boxes fill the file; a last one of size 0 goes to its end. */
function isWholeAvif(content: Buffer): boolean {
  for (let at = 0; at < content.length; ) {
    const size = content.readUInt32BE(at);
    if (size === 0) return true;
    const length = size === 1 ? Number(content.readBigUInt64BE(at + 8)) : size;
    if (length < 8 || at + length > content.length) return false;
    at += length;
  }
  return true;
}
