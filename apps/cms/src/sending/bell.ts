import { EventEmitter } from 'node:events';

// Routes and the start of the server are bundled apart and must still hear each other.
const key = Symbol.for('pantograph.cms.sender');
const holder = globalThis as { [key]?: EventEmitter };
holder[key] ??= new EventEmitter().setMaxListeners(0);
const bell = holder[key];

/** Say that there is something to send, after the transaction that wrote it ended. */
export function ringSender(): void {
  bell.emit('more');
}

/** Call something whenever there is more to send; what is returned ends that. */
export function listenToSender(listener: () => void): () => void {
  bell.on('more', listener);
  return () => bell.off('more', listener);
}
