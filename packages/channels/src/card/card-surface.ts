/** What a card is drawn on. */
export interface CardSurface {
  /** Pixels of the picture. */
  width: number;
  height: number;
  /** Pixels of the picture to one CSS pixel of the tokens: cards of feeds are shown small, so they are set large. */
  density: number;
  /** Pixels of the picture along its edges that may be cut off or covered; words and logo keep clear of them. */
  safe: { top: number; right: number; bottom: number; left: number };
}

/** Get how wide a surface is in CSS pixels. */
export function cssWidth({ width, density }: CardSurface): number {
  return width / density;
}

/** Get how high a surface is in CSS pixels. */
export function cssHeight({ height, density }: CardSurface): number {
  return height / density;
}
