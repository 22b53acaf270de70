/**
 * Give a font of TrueType or OpenType a family name of our own, so that it is found under the name its brand gives it: fonts
 * cut from variable ones carry names such as "Figtree Light" whatever their weight.
 * @see https://learn.microsoft.com/typography/opentype/spec/name
 */
export function renameFont(font: Uint8Array, family: string): Uint8Array {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const names = nameTable(family);
  const start = Math.ceil(font.byteLength / 4) * 4;
  const renamed = new Uint8Array(start + names.byteLength);
  renamed.set(font);
  renamed.set(names, start);
  const directory = new DataView(renamed.buffer);
  const tables = view.getUint16(4);
  for (let index = 0; index < tables; index++) {
    const entry = 12 + index * 16;
    // "name", as four letters of ASCII.
    if (view.getUint32(entry) !== 0x6e616d65) continue;
    directory.setUint32(entry + 8, start);
    directory.setUint32(entry + 12, names.byteLength);
  }
  return renamed;
}

/** Family, style, full name and PostScript name, for Windows in UTF-16. */
function nameTable(family: string): Uint8Array {
  const records = [
    [1, family],
    [2, 'Regular'],
    [4, family],
    [6, family.replaceAll(/[^A-Za-z0-9-]/g, '')],
  ] as const;
  const header = 6 + records.length * 12;
  const bytes = new Uint8Array(header + records.reduce((sum, [, text]) => sum + text.length * 2, 0));
  const view = new DataView(bytes.buffer);
  view.setUint16(2, records.length);
  view.setUint16(4, header);
  let offset = 0;
  for (const [index, [id, text]] of records.entries()) {
    const fields = [3, 1, 0x409, id, text.length * 2, offset];
    for (const [place, field] of fields.entries()) view.setUint16(6 + index * 12 + place * 2, field);
    for (const [place, unit] of [...text].entries()) view.setUint16(header + offset + place * 2, unit.charCodeAt(0));
    offset += text.length * 2;
  }
  return bytes;
}
