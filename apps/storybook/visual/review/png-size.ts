import { closeSync, openSync, readSync } from 'node:fs';

const start = 16;
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * Read the size of a PNG in pixels from its first chunk; undefined where the file is none.
 * https://www.w3.org/TR/png-3/#11IHDR
 */
export function pngSize(file: string): { width: number; height: number } | undefined {
  const head = Buffer.alloc(start + 8);
  const opened = openSync(file, 'r');
  try {
    if (readSync(opened, head) < head.length || !head.subarray(0, signature.length).equals(signature)) return undefined;
  } finally {
    closeSync(opened);
  }
  return { width: head.readUInt32BE(start), height: head.readUInt32BE(start + 4) };
}
