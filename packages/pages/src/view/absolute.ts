const plain = /^(?:\/[a-z0-9_-][a-z0-9._-]*)*\/?$/i;
/** A scheme and a named host, with nothing to normalise. */
const plainHost = /^https?:\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}$/;

/** Make an address absolute below a host, percent-encoded where it must be. */
export function absolute(address: string, host: string): string {
  // Most are paths as they stand, and parsing takes thirty times as long.
  if (plain.test(address) && plainHost.test(host)) return host + address;
  try {
    return new URL(address, `${host}/`).href;
  } catch {
    return `${host}/`;
  }
}
