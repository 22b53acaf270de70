import type { ToldEvent } from '../targets/target.js';

/** Say an event as data, as cases do: files by their names. */
export function plainEvent({ name, parameters }: ToldEvent): ToldEvent {
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain);
    return value instanceof File ? value.name : value;
  };
  return { name, parameters: parameters.map(plain) };
}
