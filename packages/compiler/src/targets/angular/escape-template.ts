const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escape a text for a template: what begins an element, a reference, an interpolation or a block there. */
export function escapeTemplate(text: string): string {
  return text.replace(/[&<>"{}@]/g, (sign) => references[sign] ?? `&#${sign.charCodeAt(0)};`);
}
