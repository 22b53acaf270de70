import type { DrawnPage } from './drawn-page.js';

/** Outline a section and no other; -1 outlines none. */
export function outline(page: DrawnPage | undefined, section: number): void {
  setOn('data-preview-focus', page?.elements(section));
}

/** Mark sections and no others. */
export function mark(page: DrawnPage | undefined, sections: readonly number[]): void {
  setOn(
    'data-preview-mark',
    sections.flatMap((section) => page?.elements(section) ?? []),
  );
}

/** Let these elements have an attribute, and no others. */
function setOn(name: string, elements: readonly HTMLElement[] = []): void {
  const wanted = new Set(elements);
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
