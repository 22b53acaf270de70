import type { Focus } from '@pantograph/contract';

/** Focal points by the ids of pictures; who is not there has it in the middle. */
export type FocalPoints = Readonly<Record<string, Focus>>;

/** A picture of the library, as far as its focal point goes. */
export interface FocusedPicture {
  focalX?: number | null;
  focalY?: number | null;
}

/** Get the focal point of a picture of the library; undefined in the middle, which needs no saying. */
export function focusOf({ focalX, focalY }: FocusedPicture): Focus | undefined {
  const focus = { x: focalX ?? 50, y: focalY ?? 50 };
  return focus.x === 50 && focus.y === 50 ? undefined : focus;
}
