import type { SettingsDocument } from '@pantograph/content';
import { messagesFor } from '../messages/messages-for.js';
import type { PageBrand } from '../page-context.js';

/** What a brand says around its pages in one language. */
export type FrameSettings = Pick<SettingsDocument, 'navigation' | 'action' | 'footer' | 'blog' | 'notFound'>;

/** Get a brand's settings, or sensible ones where a source brought none, as blogs in plain Markdown do. */
export function frameSettings(
  brand: PageBrand,
  locale: string,
  settings: SettingsDocument | undefined,
  addresses: { home: string; blog: string },
): FrameSettings {
  if (settings) return settings;
  const messages = messagesFor(locale);
  return {
    navigation: [{ label: messages.blog, href: addresses.blog }],
    footer: { tagline: brand.taglines[locale] ?? brand.tagline, columns: [] },
    blog: { title: messages.blogTitle(brand.name), description: messages.blogDescription(brand.name) },
    notFound: {
      title: messages.notFoundTitle,
      body: messages.notFoundBody,
      action: { label: messages.notFoundAction, href: addresses.home },
    },
  };
}
