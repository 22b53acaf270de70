export { type BrandReading, brandReader } from '../../brand/brand-reader.js';
export type { ChannelBrand } from '../../brand/channel-brand.js';
export { logoAddress } from '../pictures/logo-address.js';
export { pngAddress } from '../pictures/png-address.js';
export { drawLogo, drawPicture } from './email-pictures.js';
