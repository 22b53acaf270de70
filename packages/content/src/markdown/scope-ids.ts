const foreignId = /( id="| href="#| aria-describedby=")(user-content-|footnote-label)/g;

/** Tell the ids of raw HTML and footnotes in one text of a page from those in its others; `number` is 1 for the first. */
export function scopeIds(html: string, number: number): string {
  if (number === 1) return html;
  return html.replace(foreignId, (_whole, attribute: string, id: string) =>
    id === 'footnote-label' ? `${attribute}${id}-${number}` : `${attribute}${id}${number}-`,
  );
}
