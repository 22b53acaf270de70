import { type Xml, xml } from '../xml/xml.js';
import type { Feed, FeedPost } from './feed.js';
import { lastChange, moment } from './moment.js';

/** Write a feed as RSS 2.0: https://www.rssboard.org/rss-specification */
export function toRss(feed: Feed): string {
  return xml`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${feed.title}</title>
<link>${feed.url}</link>
<description>${feed.description}</description>
<language>${feed.language}</language>
${feed.rights && xml`<copyright>${feed.rights}</copyright>\n`}<lastBuildDate>${lastChange(feed.posts).toUTCString()}</lastBuildDate>
<atom:link href="${feed.addresses.rss}" rel="self" type="application/rss+xml"/>
${feed.posts.map((post) => item(post, feed))}</channel>
</rss>
`.text;
}

/** `author` of RSS is an email address, so names go to Dublin Core's creator. */
function item(post: FeedPost, feed: Feed): Xml {
  const creators = post.authors.length > 0 ? post.authors.map(({ name }) => name) : [feed.publisher];
  return xml`<item>
<title>${post.title}</title>
<link>${post.url}</link>
<guid isPermaLink="true">${post.url}</guid>
<pubDate>${moment(post.date).toUTCString()}</pubDate>
<description>${post.summary}</description>
${creators.map((name) => xml`<dc:creator>${name}</dc:creator>\n`)}${post.tags.map((tag) => xml`<category>${tag}</category>\n`)}</item>
`;
}
