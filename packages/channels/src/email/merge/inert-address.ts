/** Make of an address one in which no service finds an instruction: its signs are written as addresses write signs. */
export function inertAddress(href: string): string {
  return href
    .toWellFormed()
    .replace(/[\ufdd0\ufdd1\p{Cc} "<>\\^`{}]/gu, encodeURIComponent)
    .replace(/[|*']/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(/\$(?=!)/g, '%24');
}
