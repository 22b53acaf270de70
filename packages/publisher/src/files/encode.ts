const room = Buffer.allocUnsafeSlow(512 * 1024);

/**
 * Encode text as UTF-8. The bytes are good until the next call: a buffer for each of ten thousand files would wait for
 * the garbage collector, outside its heap.
 */
export function encode(text: string): Uint8Array {
  return text.length * 3 <= room.length ? room.subarray(0, room.write(text)) : Buffer.from(text);
}
