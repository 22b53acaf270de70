// What is here runs in a browser too: `@pantograph/content/addresses`.
export { type AddressBrand, address, blogAddress, localeAddress } from './address.js';
export { parseReference, type Reference } from './parse-reference.js';
export { tagAddress, tagSlug } from './tag-slug.js';
