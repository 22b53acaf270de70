import type { ViewProps } from '@pantograph/pages';

/** A view's props with everything in them; a test says what differs. */
export function sampleView(differences: Partial<ViewProps> = {}): ViewProps {
  return {
    lang: 'en',
    dir: 'ltr',
    brand: {
      id: 'tidewater',
      name: 'Tidewater',
      themeColor: { light: '#f7fafc', dark: '#0a182f' },
      icon: '/brand/icon.svg',
    },
    url: 'https://www.tidewater.example/blog/tide-gate/',
    title: 'How a tide gate works · Tidewater',
    heading: 'How a tide gate works',
    description: 'The minutes in which the water is deep enough.',
    image: { url: 'https://www.tidewater.example/media/gate.svg', alt: 'A tide curve', width: 1600, height: 900 },
    alternates: [
      { lang: 'en', url: 'https://www.tidewater.example/blog/tide-gate/' },
      { lang: 'de', url: 'https://www.tidewater.example/de/blog/tide-gate/' },
    ],
    feeds: [{ type: 'application/rss+xml', title: 'Tidewater blog (RSS)', href: '/blog/feed.xml' }],
    jsonLd: [{ '@context': 'https://schema.org', '@type': 'Organization', name: 'Tidewater' }],
    stylesheets: ['/assets/components.3f2a.css', '/brand/tokens.css'],
    preloadFonts: ['/brand/fonts/instrument-sans.woff2'],
    preloadImages: [{ href: '/media/gate.svg' }],
    article: { published: '2026-03-24', authors: ['Ines Harder'], tags: ['tides'] },
    prev: 'https://www.tidewater.example/blog/page/2027/',
    next: 'https://www.tidewater.example/blog/page/2025/',
    header: '<header class="pg-header"><a href="#main">Skip</a></header>',
    main: '<main id="main"><h1>How a tide gate works</h1><p>It is a span of time.</p></main>',
    footer: '<footer class="pg-footer"><p>Fictional.</p></footer>',
    ...differences,
  };
}
