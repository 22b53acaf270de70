/** Load what reads media, which most changes do not need: its parsers cost a cold start 20 ms. */
export function loadMediaReader() {
  return import('./read-media-file.js');
}
