export { componentPairs } from './rules/component-pairs.js';
export { type ContrastPair, contrastPairs } from './rules/contrast-pairs.js';
export { contrastRatio } from './rules/contrast-ratio.js';
