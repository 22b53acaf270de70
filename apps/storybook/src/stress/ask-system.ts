import type { Surroundings } from './stresses.js';

declare global {
  /** Have the browser answer media queries as a reader's system would: there where tests run, and nowhere else. */
  var emulateMedia: ((features: readonly { name: string; value: string }[]) => Promise<void>) | undefined;
}

/** Let the browser itself do as a reader's system asks, where a test can have it so; gives what undoes it. */
export async function askSystem({ asked }: Surroundings): Promise<() => Promise<void>> {
  if (!asked || !globalThis.emulateMedia) return async () => {};
  await globalThis.emulateMedia([{ name: asked.feature, value: asked.value }]);
  return async () => globalThis.emulateMedia?.([]);
}
