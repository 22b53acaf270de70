import type { ExportCategory } from '../export/export-item.js';

/** List the categories that one lies in, the nearest first; each once, even where they go round. */
export function categoriesAbove(
  nicename: string,
  categories: ReadonlyMap<string, ExportCategory>,
): readonly ExportCategory[] {
  const above = new Map<string, ExportCategory>();
  let parent = categories.get(categories.get(nicename)?.parent ?? '');
  while (parent && parent.nicename !== nicename && !above.has(parent.nicename)) {
    above.set(parent.nicename, parent);
    parent = categories.get(parent.parent);
  }
  return [...above.values()];
}
