/** How long a name may get: in UTF-16 units, and in bytes of UTF-8. */
interface Room {
  characters: number;
  bytes: number;
}

/** Get as much of a text as a file's name has room for, whole characters. */
export function fitting(text: string, room: Room): string {
  let [fits, bytes] = ['', 0];
  for (const character of text) {
    bytes += Buffer.byteLength(character);
    if (fits.length + character.length > room.characters || bytes > room.bytes) break;
    fits += character;
  }
  return fits;
}
