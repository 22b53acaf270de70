import { readFileSync } from 'node:fs';
import type { PageModel } from './model.ts';

/** Read the view models of a site. What is the same on many pages is one object in memory. */
export function readModels(file: string): PageModel[] {
  const shared = new Map<string, string>();
  const once = (text: string) => {
    const known = shared.get(text) ?? text;
    shared.set(text, known);
    return known;
  };
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const model = JSON.parse(line) as PageModel;
      return { ...model, header: once(model.header), footer: once(model.footer) };
    });
}
