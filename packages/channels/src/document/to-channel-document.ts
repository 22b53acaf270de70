import type { PageDocument, PostDocument } from '@pantograph/content';
import { absolute, type PageContext, resolveProps } from '@pantograph/pages';
import type { ChannelDocument } from './channel-document.js';
import { readElsewhere } from './read-elsewhere.js';

/** Make of a page or post what channels take. `path` is its address below the brand's host. */
export function toChannelDocument(
  document: PageDocument | PostDocument,
  path: string,
  context: PageContext,
): ChannelDocument {
  const url = absolute(path, context.brand.host);
  const elsewhere = readElsewhere(context, url);
  const { key, locale, title, description, image } = document;
  const shared = {
    key: key.replaceAll(/[^a-z0-9]+/gi, '-').toLowerCase(),
    locale,
    title,
    description,
    url,
    image: image && elsewhere.picture(image),
  };
  if (document.type === 'post') {
    const authors = document.authors.map((author) => context.author(author)?.name).filter((name) => name !== undefined);
    const { date, updated, tags, body } = document;
    const sections = body === '' ? [] : [{ section: 'rich-text', ...resolveProps({ body }, elsewhere) }];
    return { ...shared, date, updated, authors, tags, sections };
  }
  const sections = document.sections.map((section) => resolveProps(section, elsewhere) as typeof section);
  return { ...shared, event: document.event, action: actionOf(sections), sections };
}

/** What a page wants of its reader: what its first section asks for. */
function actionOf(sections: ChannelDocument['sections']): ChannelDocument['action'] {
  for (const { primary } of sections) {
    if (typeof primary !== 'object' || primary === null) continue;
    const { label, href } = primary as Record<string, unknown>;
    if (typeof label === 'string' && typeof href === 'string') return { label, href };
  }
  return undefined;
}
