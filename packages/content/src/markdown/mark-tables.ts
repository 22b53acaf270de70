const align: Readonly<Record<string, string>> = { left: 'start', right: 'end', center: 'center' };

/** Put every table into a region of its own that scrolls and can be reached by keyboard, and make its alignment logical. */
export function markTables(html: string, label: string): string {
  if (!html.includes('<table')) return html;
  let number = 0;
  let depth = 0;
  const regions = html.replace(/<(\/?)table\b[^>]*>/g, (_whole, closing: string) => {
    // A table in a table's cell scrolls with it.
    if (closing) return --depth === 0 ? '</table></div>' : '</table>';
    if (++depth > 1) return '<table>';
    number++;
    return `<div class="table-scroll" role="region" tabindex="0" aria-label="${label} ${number}"><table>`;
  });
  if (!regions.includes('text-align')) return regions;
  return regions.replace(
    /(<t[dh]\b[^>]*?) style="text-align:\s*(left|right|center);?"/g,
    (_whole, start: string, side: string) => `${start} data-align="${align[side]}"`,
  );
}
