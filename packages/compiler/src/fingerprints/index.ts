export { fingerprint } from './fingerprint.js';
export { fingerprintFolder } from './fingerprint-folder.js';
