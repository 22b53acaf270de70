/** A brand's tokens, and what every scene stands on. */
const shared = `
*{box-sizing:border-box;margin:0}
body{display:grid;place-items:center;min-height:100vh;padding:2rem;background:var(--pg-color-surface-sunken);color:var(--pg-color-text-default);font:var(--pg-typography-body)}
small,.small{font:var(--pg-typography-small);color:var(--pg-color-text-muted)}
.word{overflow-wrap:anywhere}
`;

/**
 * Escape a text for HTML.
 *
 * @param {string} text
 */
export function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/**
 * Write a page on which an output is seen as people see it, in the tokens of a brand.
 *
 * @param {string} brand
 * @param {string} css
 * @param {string} body HTML
 */
export function scene(brand, css, body) {
  return `<!doctype html><html lang="en" data-brand="${brand}"><meta charset="utf-8"><meta name="color-scheme" content="light dark"><link rel="stylesheet" href="assets/brand/tokens.css"><style>${shared}${css}</style><body>${body}</body></html>`;
}
