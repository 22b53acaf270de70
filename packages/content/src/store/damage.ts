/** Says that the store holds something that nobody wrote there. */
export class StoreDamage extends Error {
  override readonly name = 'StoreDamage';
}

/** SQLITE_CORRUPT and SQLITE_NOTADB. */
const codes = new Set([11, 26]);

/** Tell whether an error says that a store's file is damaged, or is no store at all. */
export function isStoreDamage(error: unknown): boolean {
  if (error instanceof StoreDamage) return true;
  const { errcode } = (error ?? {}) as { errcode?: number };
  // The lowest byte is the code; above it stands what kind it is.
  return errcode !== undefined && codes.has(errcode & 0xff);
}

/** Parse JSON that the store wrote. */
export function parseStored<T>(text: string): T {
  try {
    return JSON.parse(text) as T;
  } catch (error) {
    throw new StoreDamage(`what was stored cannot be read: ${(error as Error).message}`);
  }
}
