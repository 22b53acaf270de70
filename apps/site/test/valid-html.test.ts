import { contracts } from '@pantograph/components';
import { examples } from '@pantograph/components/examples';
import {
  documentView,
  frameSettings,
  type PageBrand,
  type PageContext,
  type PostSummary,
  renderFooter,
  renderHeader,
  renderMain,
  renderWaiting,
  type Subject,
  type ViewName,
} from '@pantograph/pages';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, test } from 'vitest';
import { createRenderer } from '../src/index.js';
import { builtSite } from './built-site.js';

const brand: PageBrand = {
  id: 'tidewater',
  name: 'Tidewater',
  tagline: 'You know before the ship does.',
  taglines: {},
  locales: ['en', 'ar'],
  defaultLocale: 'en',
  timeZone: 'Europe/Berlin',
  host: 'https://www.tidewater.example',
  logo: { file: 'logo.svg', alt: 'Tidewater', width: 148, height: 32 },
  icon: 'icon.svg',
  themeColor: { light: '#f7fafc', dark: '#0a182f' },
  variants: {},
  forms: '/forms/',
  social: { Mastodon: 'https://social.example/@tidewater' },
  legal: { en: 'Fictional.' },
};
const image = { src: '/media/gate.svg', alt: 'A tide curve', width: 1600, height: 900 };
const author = { name: 'Ines Harder', href: '/blog/authors/ines/', role: 'Planner', bio: 'Plans.', image };
const summary = (number: number): PostSummary => ({
  href: `/blog/${number}/`,
  title: `Tide ${number}`,
  description: 'How it works.',
  date: `2026-0${(number % 9) + 1}-24`,
  minutes: number,
  tags: ['tides'],
  image,
});
const context: PageContext = {
  brand,
  locale: 'en',
  href: (link) => link,
  picture: (picture) => picture,
  author: () => author,
  related: () => [summary(1), summary(2), summary(3)],
  tagHref: (tag) => `/blog/tags/${tag}/`,
  blog: { label: 'Blog', href: '/blog/' },
};
const document = {
  brand: 'tidewater',
  locale: 'en',
  status: 'published',
  schemaVersion: 1,
  slug: 'a',
  key: 'a',
} as const;
const posts = Array.from({ length: 15 }, (_, index) => summary(index + 1));

/** Every example of every section, one page an example, since ids in them may repeat. */
const sections = Object.entries(examples)
  .filter(([name]) => contracts[name]?.kind === 'section')
  .flatMap(([name, all]) =>
    Object.entries(all).map(([example, { props }]): [string, ViewName, Subject] => [
      `${name}, ${example}`,
      'page',
      {
        ...document,
        type: 'page',
        id: 'a',
        template: 'home',
        title: 'Berth planning',
        description: 'Who lies where.',
        sections: [
          { section: 'hero', title: 'Know' },
          { section: name, ...(props as object) },
        ].slice(name === 'hero' ? 1 : 0),
      },
    ]),
  );

const subjects: readonly [string, ViewName, Subject][] = [
  ...sections,
  [
    'a post',
    'post',
    {
      ...document,
      type: 'post',
      id: 'a',
      title: 'How a tide gate works',
      description: 'Not a gate.',
      date: '2026-03-24',
      updated: '2026-04-01',
      authors: ['ines', 'bo'],
      tags: ['tides', 'berths'],
      image,
      body: '<h2 id="a">One</h2><p>Text.</p><h2 id="b">Two</h2><pre class="code" tabindex="0"><code>a</code></pre><h2 id="c">Three</h2>',
      outline: ['a', 'b', 'c'].map((id) => ({ depth: 2, id, text: id })),
      minutes: 4,
    },
  ],
  [
    'the blog',
    'list',
    {
      type: 'list',
      kind: 'index',
      kicker: 'Notes',
      title: 'Blog',
      description: 'All of it.',
      posts,
      tags: [{ label: 'tides', href: '/blog/tags/tides/', count: 3 }],
      feeds: [{ label: 'RSS', href: '/blog/feed.xml' }],
      archiveHref: '/blog/page/2026/',
    },
  ],
  [
    'an archive',
    'list',
    {
      type: 'list',
      kind: 'archive',
      title: '2026',
      posts,
      neighbours: { newer: '/a/', older: '/b/' },
      crumbs: [{ label: 'Blog', href: '/blog/' }],
    },
  ],
  ['an author', 'author', { type: 'list', kind: 'group', title: 'Ines Harder', author, posts }],
  [
    'the 404 page',
    'not-found',
    { type: 'not-found', title: 'Nothing', body: 'Gone.', action: { label: 'Home', href: '/' } },
  ],
];

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Style of writing, not validity: Astro writes void elements and attributes without their optional parts.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
  },
});

let render: (view: ViewName, subject: Subject) => Promise<string>;

beforeAll(async () => {
  const renderer = await createRenderer(await builtSite());
  const settings = frameSettings(brand, 'en', undefined, { home: '/', blog: '/blog/' });
  const locales = ['en', 'ar'].map((lang) => ({ lang, href: `/${lang}/` }));
  render = (view, subject) =>
    renderer.render(
      view,
      documentView(brand, {
        locale: 'en',
        path: '/a/',
        title: 'A',
        description: 'B',
        image,
        locales,
        feeds: [{ type: 'application/rss+xml', title: 'Blog', href: '/blog/feed.xml' }],
        jsonLd: [{ '@type': 'Thing' }],
        stylesheets: ['/brand/tokens.css'],
        preloadFonts: ['/brand/a.woff2'],
        header: renderHeader(brand, settings, context, { homeHref: '/', path: '/a/', locales }),
        main: renderMain(subject, context),
        footer: renderFooter(brand, settings, context),
      }),
    );
}, 60_000);

describe('a document is valid HTML', () => {
  test.each(subjects)('with %s', async (_name, view, subject) => {
    expect(await problems(await render(view, subject))).toEqual([]);
  });

  test('also where it is the shell that waits for a draft', async () => {
    const settings = frameSettings(brand, 'en', undefined, { home: '/', blog: '/blog/' });
    const shell = documentView(brand, {
      locale: 'en',
      path: '/preview/',
      title: 'Preview',
      description: 'B',
      locales: [],
      feeds: [],
      jsonLd: [],
      stylesheets: ['/brand/tokens.css'],
      preloadFonts: ['/brand/a.woff2'],
      header: renderHeader(brand, settings, context, { homeHref: '/', path: '/preview/', locales: [] }),
      main: renderWaiting('en'),
      footer: renderFooter(brand, settings, context),
    });
    const setup = { brand, locale: 'en', blog: context.blog, origins: ['https://cms.example.org'] };
    const preview = { script: '/assets/preview.1.js', style: '/assets/preview.1.css', setup };
    const renderer = await createRenderer(await builtSite());
    expect(await problems(await renderer.render('preview', { ...shell, preview }))).toEqual([]);
  });
});

async function problems(html: string): Promise<string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  );
}
