import { pictures } from './pictures.js';

/** Make a PNG of a few bytes that says how large it is. */
export function largePng(width: number, height: number): Buffer {
  const png = Buffer.from(pictures.png);
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  return png;
}

/** Let a PNG move: the chunk that begins each of its pictures, as often as there are any. */
export function moving(png: Buffer, frames: number): Buffer {
  const chunk = Buffer.alloc(38);
  chunk.writeUInt32BE(26, 0);
  chunk.write('fcTL', 4, 'latin1');
  return Buffer.concat([png.subarray(0, 33), ...Array<Buffer>(frames).fill(chunk), png.subarray(33)]);
}

/** Make a GIF of square pictures. */
export function largeGif(side: number, frames: number): Buffer {
  const gif = Buffer.from(pictures.gif);
  gif.writeUInt16LE(side, 6);
  gif.writeUInt16LE(side, 8);
  const picture = gif.subarray(13 + 6, gif.length - 1);
  return Buffer.concat([gif.subarray(0, 13 + 6), ...Array<Buffer>(frames).fill(picture), gif.subarray(gif.length - 1)]);
}

/** Make a WebP of square pictures, which are empty. */
export function largeWebp(side: number, frames: number): Buffer {
  const canvas = Buffer.alloc(18);
  canvas.write('VP8X', 0, 'latin1');
  canvas.writeUInt32LE(10, 4);
  canvas.writeUInt8(2, 8);
  canvas.writeUIntLE(side - 1, 12, 3);
  canvas.writeUIntLE(side - 1, 15, 3);
  const frame = Buffer.alloc(24);
  frame.write('ANMF', 0, 'latin1');
  frame.writeUInt32LE(16, 4);
  const body = Buffer.concat([Buffer.from('WEBP', 'latin1'), canvas, ...Array<Buffer>(frames).fill(frame)]);
  const head = Buffer.alloc(8);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
}
