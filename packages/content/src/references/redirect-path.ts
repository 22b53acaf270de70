/** Ends like a file that a page can be: anything else without a slash at its end is a folder's address. */
const file = /\.[a-z0-9]{1,5}$/i;

/**
 * Bring an address of a site to the form that redirects are looked up by: decoded, with a `/` at the end unless it is a
 * file's, without query and anchor. `/old`, `/old/` and `/old/index.html` are one address.
 */
export function redirectPath(address: string): string {
  const [path = ''] = address.split(/[?#]/);
  const whole = decode(path)
    .normalize('NFC')
    .replace(/\/index\.html?$/i, '/');
  return whole.endsWith('/') || file.test(whole) ? whole : `${whole}/`;
}

function decode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
