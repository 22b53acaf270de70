import type { Feed, FeedPost } from '../src/index.js';

/** A post as feeds tell it; a test says what differs. */
export function samplePost(differences: Partial<FeedPost> = {}): FeedPost {
  return {
    url: 'https://www.tidewater.example/blog/gate/',
    title: 'How a tide gate works',
    summary: 'A tide gate is not a gate.',
    date: '2026-03-24',
    updated: '2026-04-01T10:00:00Z',
    authors: [{ name: 'Ines Harder', url: 'https://www.tidewater.example/blog/authors/ines/' }],
    tags: ['tides'],
    image: 'https://www.tidewater.example/media/gate.svg',
    ...differences,
  };
}

/** A feed of posts. */
export function sampleFeed(posts: readonly FeedPost[] = [samplePost()], differences: Partial<Feed> = {}): Feed {
  const blog = 'https://www.tidewater.example/blog/';
  return {
    title: 'Notes for people who plan at night',
    description: 'Berths, arrivals, tides.',
    language: 'en',
    url: blog,
    addresses: { rss: `${blog}feed.xml`, atom: `${blog}atom.xml`, json: `${blog}feed.json` },
    icon: 'https://www.tidewater.example/brand/icon.svg',
    rights: 'Fictional.',
    publisher: 'Tidewater',
    posts,
    ...differences,
  };
}
