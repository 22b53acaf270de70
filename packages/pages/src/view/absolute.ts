/** Make an address absolute below a host, percent-encoded where it must be. */
export function absolute(address: string, host: string): string {
  try {
    return new URL(address, `${host}/`).href;
  } catch {
    return `${host}/`;
  }
}
