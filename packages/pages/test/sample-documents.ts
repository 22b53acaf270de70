import type { PageDocument, PostDocument } from '@pantograph/content';
import type { ListSubject, PostSummary } from '../src/index.js';

const base = { brand: 'tidewater', locale: 'en', status: 'published', schemaVersion: 1 } as const;

/** A page of the sections a test is about. */
export function samplePage(sections: PageDocument['sections'], differences: Partial<PageDocument> = {}): PageDocument {
  return {
    ...base,
    type: 'page',
    id: 'tidewater/page/en/berths',
    key: 'berths',
    slug: 'berths',
    template: 'product-launch',
    title: 'Berth planning',
    description: 'Who lies where, and when.',
    sections,
    ...differences,
  };
}

/** A post with everything in it. */
export function samplePost(differences: Partial<PostDocument> = {}): PostDocument {
  return {
    ...base,
    type: 'post',
    id: 'tidewater/post/en/gate',
    key: 'gate',
    slug: 'gate',
    title: 'How a tide gate works',
    description: 'A tide gate is not a gate.',
    date: '2026-03-24',
    authors: ['ines'],
    tags: ['tides'],
    image: { src: 'media/gate.svg', alt: 'A tide curve', width: 1600, height: 900 },
    body: '<h2 id="a">One</h2><p><a href="page:pilot">Pilot</a> <img src="media/a.svg" alt=""></p><h2 id="b">Two</h2>',
    outline: [
      { depth: 2, id: 'a', text: 'One' },
      { depth: 3, id: 'c', text: 'Under one' },
      { depth: 2, id: 'b', text: 'Two' },
      { depth: 2, id: 'd', text: 'Three' },
    ],
    minutes: 4,
    ...differences,
  };
}

/** A post as lists have it. */
export function sampleSummary(differences: Partial<PostSummary> = {}): PostSummary {
  return {
    href: '/blog/gate/',
    title: 'How a tide gate works',
    description: 'A tide gate is not a gate.',
    date: '2026-03-24',
    minutes: 4,
    tags: ['tides'],
    ...differences,
  };
}

/** A list of posts. */
export function sampleList(differences: Partial<ListSubject> = {}): ListSubject {
  return { type: 'list', kind: 'index', title: 'Notes', posts: [sampleSummary()], ...differences };
}
