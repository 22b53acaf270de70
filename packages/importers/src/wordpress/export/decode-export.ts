import { createReadStream } from 'node:fs';
import { TextDecoder } from 'node:util';
import { ImportError } from '../../import-error.js';

const again = 'Export again in WordPress with Tools, Export, All content, and give the .xml file that it downloads.';
const kinds: readonly [bytes: readonly number[], message: string, fix: string][] = [
  [[0x1f, 0x8b], 'is compressed with gzip', 'Unpack it (gunzip) and give the .xml file.'],
  [[0x50, 0x4b, 0x03, 0x04], 'is a ZIP archive', 'Unpack it and give the .xml files that are in it, all at once.'],
  [[0x42, 0x5a, 0x68], 'is compressed with bzip2', 'Unpack it (bunzip2) and give the .xml file.'],
];

/** A piece of an export's text, and how many bytes of the file were read with it. */
export interface DecodedPiece {
  text: string;
  bytes: number;
}

/**
 * Read an export piece by piece as text, in the encoding it says it has.
 *
 * @throws {ImportError} where it is empty, packed, or not in that encoding
 */
export async function* decodeExport(file: string): AsyncGenerator<DecodedPiece> {
  let decoder: TextDecoder | undefined;
  let lines = 1;
  for await (const chunk of createReadStream(file, { highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>) {
    decoder ??= new TextDecoder(encodingOf(chunk, file), { fatal: true });
    const text = decode(decoder, chunk, file, lines);
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
    yield { text, bytes: chunk.length };
  }
  if (!decoder) throw new ImportError(`The file ${file} is empty.`, again);
  const rest = decode(decoder, undefined, file, lines);
  if (rest !== '') yield { text: rest, bytes: 0 };
}

function decode(decoder: TextDecoder, chunk: Buffer | undefined, file: string, line: number): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    const where = chunk === undefined || decoder.encoding !== 'utf-8' ? line : line + linesBeforeError(chunk);
    throw new ImportError(
      `The file ${file} says that its encoding is ${decoder.encoding}, but near line ${where} it is not.`,
      'Export again, or write the right encoding into its first line, such as <?xml version="1.0" encoding="windows-1252"?>.',
    );
  }
}

/** What cannot be decoded is replaced by this sign, so that the first of them tells the line. */
function linesBeforeError(chunk: Buffer): number {
  return chunk.toString('utf8').split('\ufffd', 1)[0]?.split('\n').length ?? 1;
}

function encodingOf(start: Buffer, file: string): string {
  for (const [bytes, message, fix] of kinds) {
    if (bytes.every((byte, index) => start[index] === byte)) throw new ImportError(`The file ${file} ${message}.`, fix);
  }
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  const declared = /^(?:\xef\xbb\xbf)?\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)/i.exec(
    start.toString('latin1', 0, 300),
  );
  try {
    return new TextDecoder(declared?.[1] ?? 'utf-8').encoding;
  } catch {
    throw new ImportError(`The file ${file} has the encoding "${declared?.[1]}", which is not known.`, again);
  }
}
