import { createWindowFromHtml } from './stencil-server.js';

/**
 * Have a server's elements read a style attribute as browsers do. Stencil's cut it at every colon and semicolon, those of
 * an address included, so that `url(https://...)` in what a page puts into a slot was lost.
 */
export function mendStyles(): void {
  const { style } = createWindowFromHtml('', 'mend-styles').document.body;
  const declarations = Object.getPrototypeOf(style) as CSSStyleDeclaration;
  const written = Object.getOwnPropertyDescriptor(declarations, 'cssText');
  Object.defineProperty(declarations, 'cssText', {
    ...written,
    set(this: CSSStyleDeclaration, text: string | null) {
      written?.set?.call(this, '');
      for (const declaration of text?.match(/(?:"[^"]*"|'[^']*'|\([^)]*\)|[^;])+/g) ?? []) {
        const colon = declaration.indexOf(':');
        if (colon > 0) this.setProperty(declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim());
      }
    },
  });
}
