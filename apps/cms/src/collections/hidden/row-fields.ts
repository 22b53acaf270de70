import type { Field } from 'payload';

export const text = (name: string): Field => ({ name, type: 'text' });
export const key = (name: string): Field => ({ name, type: 'text', unique: true, index: true });
export const indexed = (name: string): Field => ({ name, type: 'text', index: true });
export const long = (name: string): Field => ({ name, type: 'textarea' });
export const number = (name: string): Field => ({ name, type: 'number' });
/** A moment as ISO 8601 in UTC, which sorts as text. */
export const moment = (name: string): Field => indexed(name);

/** What every queue of things to be sent has. */
export const queue = (): Field[] => [
  indexed('state'),
  moment('at'),
  moment('due'),
  number('attempts'),
  long('error'),
  indexed('about'),
];
