/** A file of an archive. */
export interface TarFile {
  /** Relative, with slashes. */
  path: string;
  /** In bytes. */
  size: number;
  /** When it was changed. */
  at: Date;
}

export const blockSize = 512;
const longestName = 100;

/**
 * Make the header of a file in a tar archive, of the POSIX format of 1988 (ustar); a path that has no room there, or is not
 * ASCII, stands in a header of the format of 2001 (pax) before it, as every reader of tar understands.
 */
export function tarHeader(file: TarFile): Buffer {
  const { path } = file;
  const isPlain = path.length <= longestName && /^[\x20-\x7e]*$/.test(path);
  if (isPlain) return ustar(file, '0');
  const record = Buffer.from(paxRecord('path', path));
  const short = `pax/${Buffer.from(path).toString('hex').slice(0, 60)}`;
  const plain = path.replace(/[^\x20-\x7e]/g, '_').slice(-longestName);
  return Buffer.concat([
    ustar({ ...file, path: short, size: record.length }, 'x'),
    record,
    padding(record.length),
    ustar({ ...file, path: plain }, '0'),
  ]);
}

/** What fills the last block of a file. */
export function padding(size: number): Buffer {
  return Buffer.alloc((blockSize - (size % blockSize)) % blockSize);
}

/** What ends an archive. */
export const tarEnd = Buffer.alloc(2 * blockSize);

function ustar({ path, size, at }: TarFile, type: '0' | 'x'): Buffer {
  const header = Buffer.alloc(blockSize);
  const octal = (value: number, length: number) => value.toString(8).padStart(length - 1, '0');
  header.write(path, 0, longestName, 'latin1');
  header.write(octal(0o644, 8), 100);
  header.write(octal(0, 8), 108);
  header.write(octal(0, 8), 116);
  header.write(octal(size, 12), 124);
  header.write(octal(Math.max(0, Math.floor(at.valueOf() / 1000)), 12), 136);
  // The checksum is that of the header with spaces in its own place.
  header.fill(' ', 148, 156);
  header.write(type, 156);
  header.write('ustar\u000000', 257, 'latin1');
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\u0000 `, 148, 'latin1');
  return header;
}

/** `LENGTH KEY=VALUE`, where the length counts itself. */
function paxRecord(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`;
  const bytes = Buffer.byteLength(rest);
  let length = bytes + String(bytes).length;
  if (String(length).length > String(bytes).length) length = bytes + String(length).length;
  return `${length}${rest}`;
}
