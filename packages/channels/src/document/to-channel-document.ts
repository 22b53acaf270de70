import type { PageDocument, PostDocument } from '@pantograph/content';
import { absolute, type PageContext, type Picture, resolveProps } from '@pantograph/pages';
import type { ChannelDocument } from './channel-document.js';

/** Make of a page or post what channels take. `path` is its address below the brand's host. */
export function toChannelDocument(
  document: PageDocument | PostDocument,
  path: string,
  context: PageContext,
): ChannelDocument {
  const elsewhere = readElsewhere(context);
  const { key, locale, title, description, image } = document;
  const shared = {
    key: key.replaceAll(/[^a-z0-9]+/gi, '-').toLowerCase(),
    locale,
    title,
    description,
    url: absolute(path, context.brand.host),
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

/** The same context for readers who are not on the site: every address whole. */
function readElsewhere(context: PageContext): PageContext {
  const { host } = context.brand;
  return {
    ...context,
    href: (link) => {
      const href = context.href(link);
      return href === undefined ? undefined : absolute(href, host);
    },
    picture: (picture: Picture) => {
      const shown = context.picture(picture);
      return { ...shown, src: absolute(shown.src, host) };
    },
  };
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
