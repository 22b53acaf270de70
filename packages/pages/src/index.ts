export type { Renderer } from './renderer.js';
export { type ViewName, viewNames } from './view-name.js';
export type { Alternate, ArticleFacts, FeedLink, PreloadImage, ShareImage, ViewProps } from './view-props.js';
