import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseYaml, type Reference } from '@pantograph/content';

/**
 * Find the slug of a page or post in a brand's content, in a language or else in the brand's own; undefined where it is not there
 * or is a draft. Only the one file is read: a campaign names few.
 */
export function slugOf(
  content: string,
  { type, key }: Reference,
  locale: string,
  defaultLocale: string,
): { slug: string; locale: string } | undefined {
  for (const language of new Set([locale, defaultLocale])) {
    const stem = join(content, `${type}s`, language === defaultLocale ? key : `${key}.${language}`);
    const file = ['.yaml', '.yml', '.json', '.md', '.markdown']
      .map((end) => stem + end)
      .find((path) => existsSync(path));
    if (file === undefined) continue;
    const text = readFileSync(file, 'utf8');
    const fields =
      file.endsWith('.md') || file.endsWith('.markdown') ? (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '') : text;
    const { value } = { value: undefined, ...parseYaml(fields) };
    const { slug, status, draft } = (value ?? {}) as { slug?: unknown; status?: unknown; draft?: unknown };
    if (status === 'draft' || status === 'archived' || draft === true) continue;
    return { slug: typeof slug === 'string' ? slug : key === 'home' ? '' : key, locale: language };
  }
  return undefined;
}
