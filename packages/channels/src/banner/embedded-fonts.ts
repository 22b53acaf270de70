/// <reference path="../subset-font.d.ts" />
import type { FontFile } from '@pantograph/tokens/brand';
import type { ChannelBrand } from '../brand/channel-brand.js';
import type { CardNode } from '../card/card-node.js';
import { base64 } from './base64.js';

interface UsedFace {
  font: FontFile;
  weight: number;
  signs: Set<string>;
}

/** Cut the brand's fonts down to the signs that cards set, as `@font-face` rules that bring the fonts with them. */
export async function embeddedFonts(nodes: readonly CardNode[], brand: ChannelBrand): Promise<string> {
  const faces = new Map<string, UsedFace>();
  for (const node of nodes) collect(node, brand, faces);
  const { default: subsetFont } = await import('subset-font');
  let css = '';
  for (const [, { font, weight, signs }] of [...faces].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const file = brand.file(font.file);
    if (!file) continue;
    const text = [...signs].sort().join('');
    const isVariable = font.weight.includes(' ');
    const axes = { ...(isVariable && { wght: weight }), ...font.settings };
    const cut = await subsetFont(Buffer.from(file), text, {
      targetFormat: 'woff2',
      ...(Object.keys(axes).length > 0 && { variationAxes: axes }),
    });
    const range = [...signs].sort().map((sign) => `U+${sign.codePointAt(0)?.toString(16)}`);
    css += `@font-face{font-family:'${font.family}';font-style:${font.style};font-weight:${weight};src:url(data:font/woff2;base64,${base64(cut)}) format('woff2');unicode-range:${range.join(',')}}`;
  }
  return css;
}

function collect(node: CardNode, brand: ChannelBrand, faces: Map<string, UsedFace>): void {
  if (node.type === 'container') for (const child of node.children) collect(child, brand, faces);
  if (node.type !== 'text') return;
  const families = String(node.style.fontFamily)
    .split(', ')
    .map((name) => name.replaceAll("'", ''));
  const weight = Number(node.style.fontWeight);
  for (const sign of node.text) {
    const font = families
      .map((family) => bestFile(brand.fonts, family, weight, node.style.fontStyle, subsetOf(sign)))
      .find((found) => found !== undefined);
    if (!font) continue;
    const key = `${font.file} ${weight}`;
    const face = faces.get(key) ?? { font, weight, signs: new Set() };
    face.signs.add(sign);
    faces.set(key, face);
  }
}

/** The file of a family that has a sign, of the weight that comes nearest. */
function bestFile(
  fonts: readonly FontFile[],
  family: string,
  weight: number,
  style: unknown,
  subset: string,
): FontFile | undefined {
  const distance = ({ weight: own }: FontFile) => {
    const [least = 400, most = least] = own.split(' ').map(Number);
    return Math.max(least - weight, weight - most, 0);
  };
  return fonts
    .filter((font) => font.family === family && font.style === style && font.subset === subset)
    .sort((a, b) => distance(a) - distance(b))[0];
}

/** Which subset of a font has a sign, as Google Fonts cuts them. */
function subsetOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  if (code <= 0xff || (code >= 0x2000 && code <= 0x206f) || /[ıŒœʻʼˆ˚˜€™↑↓−∕]/u.test(sign)) return 'latin';
  for (const script of ['Arabic', 'Cyrillic', 'Greek', 'Hebrew', 'Devanagari', 'Thai'])
    if (new RegExp(`\\p{Script_Extensions=${script}}`, 'u').test(sign) && !/\p{Script=Latin}/u.test(sign))
      return script.toLowerCase();
  return 'latin-ext';
}
