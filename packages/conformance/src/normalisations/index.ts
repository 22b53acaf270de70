import { adjacentText } from './adjacent-text.js';
import { attributeOrder } from './attribute-order.js';
import { comments } from './comments.js';
import type { Normalisation } from './normalisation.js';
import { preloadLinks } from './preload-links.js';

/** All that may differ between targets, in the order it is applied. */
export const normalisations: readonly Normalisation[] = [preloadLinks, comments, adjacentText, attributeOrder];
