export { mediaTypes } from './media-types.js';
export { type MediaFacts, readMedia } from './read-media.js';
