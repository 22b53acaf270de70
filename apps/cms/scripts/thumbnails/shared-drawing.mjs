const look = [
  '.ground{fill:var(--pg-color-surface-sunken)}',
  '.sheet{fill:var(--pg-color-surface-page);stroke:var(--pg-color-border-strong);stroke-width:6}',
  '.other{fill:var(--pg-color-border-default)}',
  '.shared{fill:var(--pg-color-action-background)}',
  '.line{fill:none;stroke:var(--pg-color-action-background);stroke-width:6;stroke-dasharray:14 12}',
].join('');

/** Draw what stands for a section that several pages show: two sheets and the line between. */
export function sharedDrawing(brand, { tokens }) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1080 720" width="1080" height="720" data-brand="${brand}" data-mode="light"><style><![CDATA[${tokens}\n${look}]]></style><path class="ground" d="M0 0h1080v720H0z"/><g class="sheet"><rect x="150" y="130" width="320" height="460" rx="14"/><rect x="610" y="130" width="320" height="460" rx="14"/></g><g class="other"><rect x="190" y="175" width="240" height="90" rx="8"/><rect x="650" y="430" width="240" height="90" rx="8"/></g><g class="shared"><rect x="190" y="300" width="240" height="110" rx="8"/><rect x="650" y="240" width="240" height="110" rx="8"/></g><path class="line" d="M430 355c90 0 130-60 220-60"/></svg>`;
}
