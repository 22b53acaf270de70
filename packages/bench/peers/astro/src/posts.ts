import { type CollectionEntry, getCollection } from 'astro:content';

/** All posts, read once: by slug, and the newest first. */
const all = await getCollection('posts');

export const posts = new Map<string, CollectionEntry<'posts'>>(all.map((post) => [post.id, post]));
export const newest = [...all].sort((a, b) => b.data.date.getTime() - a.data.date.getTime());
