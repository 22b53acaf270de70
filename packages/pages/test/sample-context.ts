import type { PageBrand, PageContext } from '../src/index.js';

/** A brand with everything pages may ask of one. */
export const brand: PageBrand = {
  id: 'tidewater',
  name: 'Tidewater',
  tagline: 'You know before the ship does.',
  taglines: { en: 'You know before the ship does.' },
  locales: ['en', 'de', 'ar'],
  defaultLocale: 'en',
  timeZone: 'Europe/Berlin',
  host: 'https://www.tidewater.example',
  logo: { file: 'logo.svg', alt: 'Tidewater', width: 148, height: 32 },
  icon: 'icon.svg',
  themeColor: { light: '#f7fafc', dark: '#0a182f' },
  variants: { hero: 'centred', blog: 'ledger', post: 'ledger' },
  forms: '/forms/',
  social: { Mastodon: 'https://social.example/@tidewater' },
  legal: { en: 'Fictional.' },
};

/** A context as a publisher gives it; a test says what differs. */
export function sampleContext(differences: Partial<PageContext> = {}): PageContext {
  return {
    brand,
    locale: 'en',
    href: (link) => (link === 'page:pilot' ? '/pilot/' : link),
    picture: (picture) => ({ ...picture, src: picture.src.replace(/^media\//, '/media/') }),
    author: (key) =>
      key === 'ines' ? { name: 'Ines Harder', href: '/blog/authors/ines/', role: 'Planner' } : undefined,
    related: () => [],
    tagHref: (tag) => `/blog/tags/${encodeURIComponent(tag)}/`,
    blog: { label: 'Blog', href: '/blog/' },
    ...differences,
  };
}
