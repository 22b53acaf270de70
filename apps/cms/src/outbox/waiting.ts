import { EventEmitter } from 'node:events';

// Routes and the start of the server are bundled apart and must still hear each other.
const key = Symbol.for('pantograph.cms.outbox');
const holder = globalThis as { [key]?: EventEmitter };
holder[key] ??= new EventEmitter().setMaxListeners(0);
const bell = holder[key];

/** Say that the outbox has more, after the transaction ended. */
export function ringOutbox(): void {
  bell.emit('more');
}

/** Listen from now on; `heard` ends when the outbox may have more, after some milliseconds, or when the signal aborts. */
export function listenToOutbox(milliseconds: number, signal: AbortSignal): { heard: Promise<void>; stop(): void } {
  const { promise: heard, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, milliseconds);
  const end = () => resolve();
  bell.once('more', end);
  signal.addEventListener('abort', end);
  const stop = () => {
    clearTimeout(timer);
    bell.off('more', end);
    signal.removeEventListener('abort', end);
  };
  return { heard, stop };
}
