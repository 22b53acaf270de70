/** Bytes of a file, both ends among them. */
export interface ByteRange {
  start: number;
  end: number;
}

/**
 * Read a `Range` header (RFC 9110, section 14.2). One that is not understood, or that asks for several parts, stands for the whole file.
 *
 * @returns `outside` where the file has no such bytes
 */
export function readRange(header: string | undefined, size: number): ByteRange | 'outside' | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  // Without a first byte it is so many bytes from the end.
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (first !== '' && last !== '' && Number(last) < start) return undefined;
  return start > end ? 'outside' : { start, end };
}
