/** Get the brand that a Host header names, such as `tidewater` of `tidewater.localhost:4300`; none for plain localhost. */
export function brandOfHost(host: string | undefined, brands: readonly string[]): string | undefined {
  const name = /^([a-z0-9-]+)\.localhost(?::\d+)?$/i.exec(host ?? '')?.[1]?.toLowerCase();
  return name !== undefined && brands.includes(name) ? name : undefined;
}
