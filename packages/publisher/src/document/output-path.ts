/** Get the path below OUT of the document at an address of a brand's site: `/blog/` is `tidewater/blog/index.html`. */
export function outputPath(brand: string, address: string): string {
  return address.endsWith('/') ? `${brand}${address}index.html` : `${brand}${address}`;
}
