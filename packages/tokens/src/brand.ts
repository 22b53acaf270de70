export type { BrandData, FontFile } from './brand/brand-data.js';
export { type BrandFile, brandSchema } from './brand/brand-schema.js';
export { type BrandWords, brandWordsSchema } from './brand/brand-words.js';
export { footerLogo } from './brand/footer-logo.js';
export { preloadFonts } from './brand/preload-fonts.js';
export type { EmittedToken } from './emit/emitted-token.js';
