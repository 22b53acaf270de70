// Stands in for the file that all targets share, which is copied in its place.
export { safeUrl } from '../../../runtime/safe-url.js';
