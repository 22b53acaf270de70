/** Get where a picture stands in a form that mail clients show: an SVG's PNG stands beside it, under its name. */
export function pngAddress(src: string): string {
  return src.replace(/\.svg(?=$|[?#])/i, '.png');
}
