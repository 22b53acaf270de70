/** CSS of a node: names in camelCase, values as CSS writes them. */
export type CardStyle = Readonly<Record<string, string | number>>;

interface Shared {
  style: CardStyle;
  /** Names it in the HTML of banners, where parts of them move. */
  className?: string;
}

/** A part of a card. Takumi draws it and banners write it as HTML, so it uses only what both lay out alike. */
export type CardNode =
  | (Shared & { type: 'container'; children: CardNode[] })
  | (Shared & { type: 'text'; text: string; lang: string; dir: 'ltr' | 'rtl' })
  | (Shared & { type: 'image'; src: Uint8Array; mediaType: string; alt: string });

/** Make a container of parts; whatever is false or undefined is left out. */
export function box(
  style: CardStyle,
  children: readonly (CardNode | false | undefined)[] = [],
  className?: string,
): CardNode {
  const shown = children.filter((child): child is CardNode => child !== false && child !== undefined);
  return { type: 'container', style: { display: 'flex', ...style }, children: shown, ...(className && { className }) };
}
