import type { Rule } from '../rule.js';
import { fieldShown } from './field-shown.js';
import { headingOrder } from './heading-order.js';
import { imageAlt } from './image-alt.js';
import { imageExists } from './image-exists.js';
import { internalPath } from './internal-path.js';
import { linkTarget } from './link-target.js';
import { localeKnown } from './locale-known.js';
import { slugReserved } from './slug-reserved.js';
import { slugUnique } from './slug-unique.js';
import { templateSections } from './template-sections.js';
import { voiceWords } from './voice-words.js';

/** Every rule. */
export const rules: readonly Rule[] = [
  fieldShown,
  headingOrder,
  imageAlt,
  imageExists,
  internalPath,
  linkTarget,
  localeKnown,
  slugReserved,
  slugUnique,
  templateSections,
  voiceWords,
];
