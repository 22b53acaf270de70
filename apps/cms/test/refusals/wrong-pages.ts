import type { Loose } from '../server/person.ts';
import { block, link, markdown, nested, paragraph, state, words } from './rich-text-states.ts';

/** An id that no document has. */
export const nobody = '11111111-1111-4111-8111-111111111111';

/** Changes one section of a page. */
export const section =
  (index: number, change: (section: Loose) => object) =>
  ({ sections }: Loose) => ({
    sections: sections.map((each: Loose, at: number) => (at === index ? { ...each, ...change(each) } : each)),
  });
export const href = (link: object) => section(0, () => ({ primary: { label: 'Go', href: link } }));
export const rich = (body: unknown) => section(3, () => ({ body }));

/** What is wrong with a page, how it gets so, and where that is said. */
export const wrongPages: [string, (page: Loose) => object, string][] = [
  ['a field that is not there', () => ({ colour: 'red' }), 'colour'],
  ['a field that is not there in a section', section(0, () => ({ colour: 'red' })), 'sections.0.colour'],
  [
    'a field that is not there in a list',
    section(1, ({ plans }) => ({ plans: [{ ...plans[0], colour: 1 }] })),
    'sections.1.plans.0.colour',
  ],
  ['a section that is not there', () => ({ sections: [{ blockType: 'carousel' }] }), 'sections.0.blockType'],
  ['a section of the language itself', () => ({ sections: [{ blockType: 'constructor' }] }), 'sections.0.blockType'],
  ['a section twice', ({ sections: [hero, ...rest] }) => ({ sections: [hero, hero, ...rest] }), 'sections.1.id'],
  ['a prototype', () => JSON.parse('{"__proto__":{"admin":true}}'), '__proto__'],
  ['a constructor', () => ({ constructor: { prototype: { admin: true } } }), 'constructor'],
  ['a title over its limit', () => ({ title: 'x'.repeat(71) }), 'title'],
  ['a title over its limit in a section', section(0, () => ({ title: 'x'.repeat(91) })), 'sections.0.title'],
  [
    'a text over its limit in a list in a list',
    section(1, ({ plans }) => ({ plans: [{ ...plans[0], features: [{ value: 'x'.repeat(91) }] }] })),
    'sections.1.plans.0.features.0.value',
  ],
  [
    'an alternative text over its limit',
    section(0, ({ image }) => ({ image: { ...image, alt: 'x'.repeat(301) } })),
    'sections.0.image.alt',
  ],
  ['formatted text over its limit', rich(state(paragraph(words('word '.repeat(5000))))), 'sections.3.body'],
  ['HTML in a title', () => ({ title: '<script>alert(1)</script>' }), 'title'],
  [
    'HTML in a list',
    section(1, ({ plans }) => ({ plans: [{ ...plans[0], name: '<img src=x onerror=alert(1)>' }] })),
    'sections.1.plans.0.name',
  ],
  [
    'HTML in formatted text',
    rich(state(paragraph(words('<script>alert(1)</script>')))),
    'sections.3.body.root.children.0.children.0',
  ],
  ['a script in Markdown', rich(state(markdown('Words\n\n<script>alert(1)</script>'))), 'sections.3.body'],
  ['a handler in Markdown', rich(state(markdown('<b onclick="alert(1)">Words</b>'))), 'sections.3.body'],
  ['a script link in Markdown', rich(state(markdown('[x](javascript&colon;alert(1))'))), 'sections.3.body'],
  [
    'a script link of HTML in Markdown',
    rich(state(markdown('<a href="java&#x73;cript:alert(1)">x</a>'))),
    'sections.3.body',
  ],
  [
    'a node that is not there',
    rich(state({ type: 'iframe', version: 1, src: 'https://example.org' })),
    'sections.3.body.root.children.0',
  ],
  [
    'a style',
    rich(state(paragraph(words('a', { style: 'position:fixed' })))),
    'sections.3.body.root.children.0.children.0',
  ],
  [
    'a heading that is not offered',
    rich(state({ type: 'heading', ...block, tag: 'h1', children: [words('a')] })),
    'sections.3.body.root.children.0',
  ],
  ['lists without end', rich(state(nested(35))), `sections.3.body.root${'.children.0'.repeat(60)}`],
  ['a string for formatted text', rich('<p>Words</p>'), 'sections.3.body'],
  ['a list for formatted text', rich([]), 'sections.3.body'],
  ['a root that is none', rich({ root: 'x' }), 'sections.3.body'],
  [
    'a link of formatted text to a script',
    rich(state(paragraph(link({ linkType: 'custom', newTab: false, url: 'java\nscript:alert(1)' })))),
    'sections.3.body.root.children.0.children.0',
  ],
  [
    'a link of formatted text to nothing',
    rich(state(paragraph(link({ linkType: 'internal', newTab: false, doc: { relationTo: 'pages', value: nobody } })))),
    'sections.3.body',
  ],
  [
    'a link of formatted text to a person',
    rich(state(paragraph(link({ linkType: 'internal', newTab: false, doc: { relationTo: 'users', value: nobody } })))),
    'sections.3.body.root.children.0.children.0',
  ],
  ['a picture that is not there', () => ({ image: { file: nobody } }), 'image.file'],
  ['a picture that is a number', () => ({ image: { file: 5 } }), 'image.file'],
  ['a picture that is no id', () => ({ image: { file: "x' or 1=1" } }), 'image.file'],
  [
    'a link to nothing',
    href({ kind: 'document', document: { relationTo: 'pages', value: nobody } }),
    'sections.0.primary.href.document',
  ],
  [
    'a link to a person',
    href({ kind: 'document', document: { relationTo: 'users', value: nobody } }),
    'sections.0.primary.href.document',
  ],
  ['an anchor with a space', href({ kind: 'document', anchor: 'a b' }), 'sections.0.primary.href.anchor'],
  ['a hidden address', href({ kind: 'document', address: 'javascript:alert(1)' }), 'sections.0.primary.href.address'],
  ['a kind of link that is not there', href({ kind: 'script', address: '#a' }), 'sections.0.primary.href.kind'],
  [
    'a shared section that is not there',
    () => ({ sections: [{ blockType: 'shared-section', section: nobody }] }),
    'sections.0.section',
  ],
  ['a composition that is not offered', section(0, () => ({ variant: 'sideways' })), 'sections.0.variant'],
  ['a template that is not offered', () => ({ template: 'circus' }), 'template'],
  ['a date that is none', () => ({ event: { start: 'tomorrow' } }), 'event.start'],
  [
    'more plans than offered',
    section(1, ({ plans }) => ({ plans: Array(5).fill({ name: plans[0].name }) })),
    'sections.1.plans',
  ],
  [
    'more sections than a page has',
    () => ({ sections: Array(61).fill({ blockType: 'hero', title: 'Words' }) }),
    'sections',
  ],
  ['a number for a text', () => ({ title: 5 }), 'title'],
  ['languages for a text', () => ({ title: { en: 'a', fr: 'b' } }), 'title'],
  ['a number for sections', () => ({ sections: 5 }), 'sections'],
  ['an object for sections', () => ({ sections: { 0: {} } }), 'sections'],
  ['a string for a section', () => ({ sections: ['hero'] }), 'sections.0.blockType'],
  ['nothing for a section', () => ({ sections: [null] }), 'sections.0.blockType'],
  ['a list for a group', () => ({ event: [] }), 'event'],
  ['a string for a group', () => ({ image: 'x' }), 'image'],
  ['strings for plans', section(1, () => ({ plans: ['x'] })), 'sections.1.plans.0'],
  ['an id of a row that is an object', section(0, () => ({ id: { $ne: 1 } })), 'sections.0.id'],
  ['a word for a tick', () => ({ noindex: 'yes' }), 'noindex'],
  ['a null byte', () => ({ title: 'a\u0000b' }), 'title'],
  ['a control character', () => ({ description: 'a\u0007b' }), 'description'],
  ['half a character', () => ({ title: 'a\ud800b' }), 'title'],
  [
    'half a character in formatted text',
    rich(state(paragraph(words('a\udc00')))),
    'sections.3.body.root.children.0.children.0.text',
  ],
  ['a slug that climbs', () => ({ slug: '../home' }), 'slug'],
  ['a slug that begins at the root', () => ({ slug: '/admin' }), 'slug'],
  ['a slug of the blog', () => ({ slug: 'blog/mine' }), 'slug'],
  ['a slug of a language', () => ({ slug: 'fr' }), 'slug'],
  ['a slug that is escaped', () => ({ slug: '%2e%2e/x' }), 'slug'],
  ['a slug that is live elsewhere', () => ({ slug: 'first-year-box' }), 'slug'],
  ['the first address of the brand', () => ({ slug: '' }), 'slug'],
];
