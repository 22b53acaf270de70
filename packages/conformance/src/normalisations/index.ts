import { adjacentText } from './adjacent-text.js';
import { angularMarks } from './angular-marks.js';
import { attributeOrder } from './attribute-order.js';
import { comments } from './comments.js';
import { hosts } from './hosts.js';
import { hydrationKeys } from './hydration-keys.js';
import type { Normalisation } from './normalisation.js';
import { preloadLinks } from './preload-links.js';
import { stencilMarks } from './stencil-marks.js';
import { styleText } from './style-text.js';
import { textAreaValue } from './text-area-value.js';

/** All that may differ between targets, in the order it is applied. */
export const normalisations: readonly Normalisation[] = [
  hosts,
  stencilMarks,
  preloadLinks,
  angularMarks,
  comments,
  adjacentText,
  hydrationKeys,
  styleText,
  textAreaValue,
  attributeOrder,
];
