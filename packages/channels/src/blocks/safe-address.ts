const schemes = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/**
 * Write an address so that it stands for itself in any output, a relative one from `base`; undefined where no link may lead
 * there.
 */
export function safeAddress(href: string, base?: string): string | undefined {
  const url = URL.parse(href, base);
  if (!url || !schemes.has(url.protocol)) return undefined;
  return url.href.replace(/[\s<>"'`\\^{|}()[\]]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
