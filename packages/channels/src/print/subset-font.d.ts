declare module 'subset-font' {
  /** https://www.npmjs.com/package/subset-font */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'sfnt'; keepAllGlyphs: boolean; variationAxes?: Record<string, number> },
  ): Promise<Buffer>;
}
