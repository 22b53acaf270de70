import { escaped, scene } from './scene.mjs';

const css = `
body{display:block;padding:0}
main{min-height:100vh;padding:var(--pg-space-xl);background:var(--pg-color-surface-page)}
h1{padding-bottom:var(--pg-space-m);font:var(--pg-typography-small);color:var(--pg-color-text-muted)}
pre{font:var(--pg-typography-code);font-size:.95rem;line-height:1.6;white-space:pre-wrap;overflow-wrap:anywhere}
pre b{font-weight:600;color:var(--pg-color-text-link)}
pre i{font-style:normal;color:var(--pg-color-text-muted)}
`;

/**
 * Draw a text as an editor shows it; headings and facts of Markdown stand out.
 *
 * @param {string} brand
 * @param {string} name of its file
 * @param {string} text
 */
export function textScene(brand, name, text) {
  const words = escaped(text)
    .replace(/^#+ .*$/gm, (heading) => `<b>${heading}</b>`)
    .replace(/^---\n[\s\S]*?\n---$/m, (facts) => `<i>${facts}</i>`);
  return scene(brand, css, `<main><h1>${name}</h1><pre>${words}</pre></main>`);
}
