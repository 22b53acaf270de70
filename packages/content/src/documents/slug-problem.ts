const segment = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}._-]*[\p{L}\p{M}\p{N}_-])?$/u;
/** Names Windows keeps for devices, whatever their extension: such a folder cannot be made there. */
const windowsDevice = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** In characters; and in bytes of UTF-8, of which a name may have 255 on the usual file systems. */
const longestSegment = 120;
const longestInBytes = 240;

/** Say what is wrong with a slug or key, in words that complete `The slug "x" ...`; undefined where nothing is. */
export function slugProblem(slug: string): string | undefined {
  for (const part of slug.split('/')) {
    if (part === '') return 'has an empty part';
    if (part === '.' || part === '..') return 'climbs out of its folder';
    if (part.length > longestSegment) return `has a part of over ${longestSegment} characters`;
    if (new TextEncoder().encode(part).length > longestInBytes) return `has a part of over ${longestInBytes} bytes`;
    if (!segment.test(part)) return `has a character that an address may not have in "${part}"`;
    if (windowsDevice.test(part)) return `contains "${part}", a name that Windows keeps for itself`;
  }
  return undefined;
}
