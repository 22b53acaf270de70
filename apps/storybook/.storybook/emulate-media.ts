import { cdp } from 'vitest/browser';

/** The browser that runs the tests can be told what a reader's system asks for. */
globalThis.emulateMedia = async (features) => {
  await (cdp() as unknown as { send(method: string, parameters: object): Promise<void> }).send(
    'Emulation.setEmulatedMedia',
    { features },
  );
};
