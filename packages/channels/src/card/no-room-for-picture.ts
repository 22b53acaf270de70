import type { CardFinding } from './card-studio.js';

/** Say that words left a picture no room on cards of some sizes. */
export function noRoomForPicture(title: string, sizes: readonly string[]): CardFinding {
  return {
    rule: 'card-room',
    severity: 'warning',
    path: 'title',
    message: `"${title}" leaves no room for the picture on ${sizes.join(', ')}.`,
    fix: 'Shorten the title or the words of the button, or leave it so.',
  };
}
