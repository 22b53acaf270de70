import { userEvent } from 'vitest/browser';

/** Put the mouse into a corner in which nothing stands: what it was left on by what ran before would be hovered. */
export function putPointerAway(): Promise<void> {
  return userEvent.hover(document.documentElement, { position: { x: 1275, y: 895 }, force: true });
}
