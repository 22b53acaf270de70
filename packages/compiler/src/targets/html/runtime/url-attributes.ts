// Stands in for the file that all targets share, which is copied in its place.
export { urlAttributes } from '../../../runtime/url-attributes.js';
