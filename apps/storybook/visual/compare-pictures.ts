import pixelmatch from 'pixelmatch';

/** A decoded picture: four bytes a pixel, row by row. */
export interface Bitmap {
  data: Uint8Array | Uint8ClampedArray;
  metadata: { width: number; height: number };
}

/**
 * Both sides are drawn by one browser, so every pixel counts: with the usual tolerance a badge grew unseen, dark green on dark
 * green.
 */
const exact = { threshold: 0, includeAA: true };

/**
 * Compare two pictures and draw what differs, in the size of the reference. Vitest's own comparator draws nothing where
 * the sizes differ, and a reviewer needs to see where a section grew.
 */
export function comparePictures(
  reference: Bitmap,
  actual: Bitmap,
): { pass: boolean; diff: Uint8Array; message: string | null } {
  const { width, height } = reference.metadata;
  const diff = new Uint8Array(width * height * 4);
  const pixels = pixelmatch(reference.data, toSize(actual, width, height), diff, width, height, exact);
  const sameSize = actual.metadata.width === width && actual.metadata.height === height;
  const sizes = `${width}×${height} became ${actual.metadata.width}×${actual.metadata.height}`;
  return {
    pass: sameSize && pixels === 0,
    diff,
    message: sameSize ? (pixels === 0 ? null : `${pixels} pixels differ.`) : `The size changed: ${sizes}.`,
  };
}

/** Cut or extend a picture to a size; what is added is transparent. */
function toSize({ data, metadata }: Bitmap, width: number, height: number): Uint8Array {
  if (metadata.width === width && metadata.height === height) return new Uint8Array(data);
  const fitted = new Uint8Array(width * height * 4);
  const row = Math.min(width, metadata.width) * 4;
  for (let y = 0; y < Math.min(height, metadata.height); y++) {
    const start = y * metadata.width * 4;
    fitted.set(data.subarray(start, start + row), y * width * 4);
  }
  return fitted;
}
