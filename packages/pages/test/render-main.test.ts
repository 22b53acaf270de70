import { describe, expect, test } from 'vitest';
import { renderMain } from '../src/index.js';
import { brand, sampleContext } from './sample-context.js';
import { sampleList, samplePage, samplePost, sampleSummary } from './sample-documents.js';

const count = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].length;

describe('a page', () => {
  const hero = { section: 'hero', title: 'Know before the ship', primary: { label: 'Start', href: 'page:pilot' } };

  test('is in the composition its brand prefers, unless it names its own', () => {
    expect(renderMain(samplePage([hero]), sampleContext())).toContain('data-variant="centred"');
    expect(renderMain(samplePage([{ ...hero, variant: 'split' }]), sampleContext())).toContain('data-variant="split"');
  });

  test('has its references resolved, in text and in rich text', () => {
    const text = { section: 'rich-text', body: '<p><a href="page:pilot">x</a><img src="media/a.svg" alt=""></p>' };
    const html = renderMain(samplePage([hero, text]), sampleContext());
    expect(html).not.toContain('page:pilot');
    expect(count(html, /href="\/pilot\/"/g)).toBe(2);
    expect(html).toContain('src="/media/a.svg"');
  });

  test('sends each form to the brand, named for the page and the section it stands in', () => {
    const form = { section: 'newsletter', title: 'Tides', label: 'Email', button: 'Send me', consent: 'One a month.' };
    const page = { ...samplePage([hero, form, form]), key: 'über/uns' };
    const html = renderMain(page, sampleContext({ brand: { ...brand, forms: 'https://forms.example/in/' } }));
    const address = 'https://forms.example/in/tidewater/en/%C3%BCber/uns?section=';
    expect([...html.matchAll(/action="([^"]+)"/g)].map(([, action]) => action)).toEqual([`${address}1`, `${address}2`]);
    const own = { ...form, action: 'https://letters.example/subscribe' };
    expect(renderMain(samplePage([hero, own]), sampleContext())).toContain(
      'action="https://letters.example/subscribe"',
    );
  });

  test('sends whatever form a section has there, and gives no other section an address to post to', () => {
    const words = { title: 'Ask', button: 'Send', consent: 'For the answer alone.' };
    const contact = {
      section: 'contact-form',
      ...words,
      nameLabel: 'Name',
      emailLabel: 'Email',
      messageLabel: 'Message',
    };
    const lead = { section: 'lead-form', ...words, fields: [{ kind: 'email', label: 'Email' }] };
    const html = renderMain(samplePage([hero, contact, lead]), sampleContext({ brand }));
    expect([...html.matchAll(/action="[^"]+(\?section=\d)"/g)].map(([, section]) => section)).toEqual([
      '?section=1',
      '?section=2',
    ]);
  });

  test('has exactly one heading of the first level, with a hero and without', () => {
    for (const sections of [[hero], [{ section: 'rich-text', title: 'Imprint', body: '<p>Us.</p>' }]]) {
      expect(count(renderMain(samplePage(sections), sampleContext()), /<h1\b/g)).toBe(1);
    }
  });

  test('names a section that is not there', () => {
    expect(() => renderMain(samplePage([{ section: 'carousel' }]), sampleContext())).toThrow(/carousel/);
    expect(() => renderMain(samplePage([{ section: 'constructor' }]), sampleContext())).toThrow(/constructor/);
  });
});

describe('a post', () => {
  test('says when, who and how long, and leads to its topics', () => {
    const html = renderMain(samplePost(), sampleContext());
    expect(html).toContain('<time datetime="2026-03-24">24 March 2026</time>');
    expect(html).toContain('<a href="/blog/authors/ines/" rel="author">Ines Harder</a>');
    expect(html).toContain('4 min');
    expect(html).toContain('<a href="/blog/tags/tides/">tides</a>');
  });

  test('asks for its picture first, with its size', () => {
    const html = renderMain(samplePost(), sampleContext());
    expect(html).toContain(
      '<img src="/media/gate.svg" alt="A tide curve" width="1600" height="900" fetchpriority="high">',
    );
  });

  test('has a table of contents from three headings on, those of depth 3 inside', () => {
    const html = renderMain(samplePost(), sampleContext());
    expect(html).toContain('<li><a href="#a">One</a><ol><li><a href="#c">Under one</a></li></ol></li>');
    expect(renderMain(samplePost({ outline: [] }), sampleContext())).not.toContain('pg-outline');
  });

  test('leaves out authors nobody describes, and tells when it was changed', () => {
    const html = renderMain(samplePost({ authors: ['nobody', 'ines'], updated: '2026-04-01' }), sampleContext());
    expect(count(html, /rel="author"/g)).toBe(2);
    expect(html).toContain('1 April 2026');
  });

  test('joins the names of two authors as its language does, though they may have the same name', () => {
    const author = (key: string) => ({ name: 'Ada', href: `/blog/authors/${key}/` });
    const html = renderMain(samplePost({ authors: ['a', 'b'] }), sampleContext({ author, locale: 'de' }));
    expect(html).toContain('/authors/a/" rel="author">Ada</a> und <a href="/blog/authors/b/"');
  });
});

describe('a list', () => {
  test('shows its first post large, and asks for that picture alone at once', () => {
    const image = { src: 'media/a.svg', alt: 'A', width: 3, height: 2 };
    const posts = [sampleSummary({ image }), sampleSummary({ image })];
    const html = renderMain(sampleList({ posts }), sampleContext());
    expect(count(html, /data-size="featured"/g)).toBe(1);
    expect(count(html, /fetchpriority="high"/g)).toBe(1);
    expect(count(html, /loading="lazy"/g)).toBe(1);
  });

  test('tells the months of a long archive apart', () => {
    const posts = Array.from({ length: 14 }, (_, index) =>
      sampleSummary({ date: index < 9 ? '2026-05-02' : '2026-03-24' }),
    );
    const html = renderMain(sampleList({ kind: 'archive', posts }), sampleContext());
    expect([...html.matchAll(/<h2 id="month-[\d-]+">([^<]+)/g)].map(([, month]) => month)).toEqual(['May', 'March']);
  });

  test('is in the composition its brand prefers', () => {
    expect(renderMain(sampleList(), sampleContext())).toContain(
      '<main id="main" class="pg-main pg-blog" data-variant="ledger">',
    );
    const plain = sampleContext({ brand: { ...brand, variants: {} } });
    expect(renderMain(sampleList(), plain)).toContain('<main id="main" class="pg-main pg-blog">');
  });

  test('of nothing is a list all the same', () => {
    expect(renderMain(sampleList({ posts: [] }), sampleContext())).toContain('<h1');
  });
});
