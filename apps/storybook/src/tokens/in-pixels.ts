/** Write a length as pixels at the browser's own text size: `1.5rem` as `24 px`, a fluid one as `48–80 px`. */
export function inPixels(css: string): string {
  const fluid = /^clamp\((.+?),.+,(.+?)\)$/.exec(css);
  if (fluid) return `${pixels(fluid[1] ?? '')}–${pixels(fluid[2] ?? '')} px`;
  return `${pixels(css)} px`;
}

function pixels(length: string): number {
  const figure = Number.parseFloat(length);
  return Math.round((length.trim().endsWith('rem') ? figure * 16 : figure) * 10) / 10;
}
