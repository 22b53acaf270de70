import { Parser } from 'htmlparser2';

/** What lies in the drawing itself: one of its own parts, a picture, a font. */
const within = /^(?:#|data:(?:image\/(?:png|jpeg|gif|webp|avif)|font\/|application\/(?:x-)?font))/i;
const addressed = /^(?:[a-z][\w.-]*:)?(?:href|src)$/i;
/** What takes something in a style: https://www.w3.org/TR/css-values-4/#urls and what may do so without `url()`. */
const taken = /(?:\burl|\bsrc)\(\s*["']?\s*([^"')]*)|@import\b\s*([^;]*)|\bimage(?:-set)?\(\s*["']([^"']*)/gi;

/** Find what an SVG would load or lead to outside itself, however it is written; undefined where there is nothing. */
export function externalReference(svg: string): string | undefined {
  // By its address it is read as XML, inside a page as HTML, and the two do not see the same.
  const found = referenceIn(svg, true) ?? referenceIn(svg, false);
  return found?.slice(0, 80);
}

function referenceIn(svg: string, xmlMode: boolean): string | undefined {
  let found: string | undefined;
  let depthOfStyle = 0;
  let style = '';
  const parser = new Parser(
    {
      onattribute(name, value) {
        const address = value.replace(/[\s\p{Cc}]+/gu, '');
        if (addressed.test(name) && address !== '' && !within.test(address)) found ??= `${name}="${value.trim()}"`;
        found ??= referenceOfStyle(value);
      },
      onopentagname(name) {
        if (depthOfStyle > 0 || isStyle(name)) depthOfStyle++;
      },
      ontext(text) {
        if (depthOfStyle > 0) style += text;
      },
      onclosetag() {
        if (depthOfStyle > 0) depthOfStyle--;
      },
    },
    { xmlMode, decodeEntities: true },
  );
  parser.end(svg);
  return found ?? referenceOfStyle(style);
}

function isStyle(name: string): boolean {
  return /^(?:[a-z][\w.-]*:)?style$/i.test(name);
}

function referenceOfStyle(style: string): string | undefined {
  if (!/[\\(@]/.test(style)) return undefined;
  const comment = /\/\*[\s\S]*?(?:\*\/|$)/g;
  for (const [whole, address, sheet] of unescaped(style).replace(comment, '').matchAll(taken)) {
    if (sheet !== undefined || !within.test((address ?? whole).trim())) return whole.trim();
  }
  return undefined;
}

/** Read a style as browsers do: `u\72l` is `url`. See https://www.w3.org/TR/css-syntax-3/#consume-escaped-code-point */
function unescaped(style: string): string {
  return style.replace(/\\(?:([0-9a-f]{1,6})\s?|([^\n]))/gi, (_, hex: string | undefined, sign: string) => {
    const code = hex === undefined ? 0 : Number.parseInt(hex, 16);
    return hex === undefined ? sign : code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  });
}
