import { existsSync } from 'node:fs';
import { type ContentStore, documentId } from '@pantograph/content';
import type { Finding } from '@pantograph/contract';
import type { BrandData } from '@pantograph/tokens';

const files = 'files:';

/**
 * Warn of each brand that has pages or posts but no settings, and so neither navigation nor footer of its own. Sources
 * that have no place for settings, such as Markdown, are published with what stands in for them.
 */
export function missingSettings(
  store: ContentStore,
  sources: readonly string[],
  brands: readonly Pick<BrandData, 'id' | 'name' | 'defaultLocale'>[],
): Finding[] {
  const source = sources.find((name) => name.startsWith(files));
  if (source === undefined) return [];
  const place = source.slice(files.length);
  return brands
    .filter(({ id, defaultLocale }) => {
      const settings = documentId(id, 'settings', defaultLocale, 'settings');
      return store.documents.record(settings) === undefined && store.documents.count(id, ['page', 'post']) > 0;
    })
    .map(({ id, name }) => ({ name, folder: existsSync(`${place}/${id}`) ? `${id}/` : '' }))
    .filter(({ folder }) => !endings.some((ending) => store.items.get(source, `${folder}settings.${ending}`)))
    .map(({ name, folder }) => ({
      rule: 'settings',
      severity: 'warning',
      file: `${folder}settings.yaml`,
      path: '',
      message: `${name} has no settings: its pages have no navigation but the blog, and no columns in the footer.`,
      fix: 'Write the file, with navigation, footer (columns), blog (title, description) and notFound (title, body, action).',
    }));
}

/** Settings that are there but were refused are told of as such. */
const endings = ['yaml', 'yml', 'json'];
