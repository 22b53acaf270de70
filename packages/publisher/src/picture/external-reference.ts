const references = [
  /\b(?:xlink:)?href\s*=\s*["']?\s*(?!#|["']?#|data:image\/|["']?data:image\/)[^\s"'>]+/i,
  /\bsrc\s*=\s*["']?\s*(?!data:image\/)[^\s"'>]+/i,
  /\burl\(\s*["']?(?!#|data:)[^)"']*/i,
  /@import\b/i,
];

/** Find what an SVG would load or lead to outside itself; undefined where there is nothing. */
export function externalReference(svg: string): string | undefined {
  for (const reference of references) {
    const found = reference.exec(svg)?.[0];
    if (found !== undefined) return found.slice(0, 80);
  }
  return undefined;
}
