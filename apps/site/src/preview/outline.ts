import type { DrawnPage } from './drawn-page.js';

const name = 'data-preview-focus';

/** Outline a section and no other; -1 outlines none. */
export function outline(page: DrawnPage | undefined, section: number): void {
  const wanted = new Set(page?.elements(section));
  for (const element of document.querySelectorAll(`[${name}]`)) {
    if (!wanted.has(element as HTMLElement)) element.removeAttribute(name);
  }
  for (const element of wanted) element.setAttribute(name, '');
}

/** Bring a section into view, unless its beginning is there. */
export function reveal(page: DrawnPage | undefined, section: number): void {
  const [element] = page?.elements(section) ?? [];
  if (!element) return;
  const { top, bottom } = element.getBoundingClientRect();
  if (top >= 0 && (bottom <= innerHeight || top < innerHeight / 2)) return;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'start', behavior: isCalm ? 'instant' : 'smooth' });
}
