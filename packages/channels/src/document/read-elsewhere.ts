import { absolute, type PageContext } from '@pantograph/pages';

/** Get the same context for readers who are not on the site: every address whole. `url` is that of the document itself. */
export function readElsewhere(context: PageContext, url: string): PageContext {
  const { host } = context.brand;
  return {
    ...context,
    href(link) {
      const href = context.href(link);
      if (href === undefined) return undefined;
      return href.startsWith('#') ? `${url}${href}` : absolute(href, host);
    },
    picture(picture) {
      const shown = context.picture(picture);
      return { ...shown, src: absolute(shown.src, host) };
    },
  };
}
