import { escapeHtml } from './escape-html.js';

/** Write a style attribute of custom properties. */
export function style(properties: Readonly<Record<string, string | number | null | undefined>>): string {
  const declarations = Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== null && value !== '')
    .map(([name, value]) => `${name}:${String(value).trim()}`);
  return declarations.length > 0 ? ` style="${escapeHtml(declarations.join(';'))}"` : '';
}
