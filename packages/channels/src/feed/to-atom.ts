import { type Xml, xml } from '../xml/xml.js';
import type { Feed, FeedPost } from './feed.js';
import { lastChange, moment } from './moment.js';

/** Write a feed as Atom: https://www.rfc-editor.org/rfc/rfc4287 */
export function toAtom(feed: Feed): string {
  return xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">
<id>${feed.addresses.atom}</id>
<title>${feed.title}</title>
<subtitle>${feed.description}</subtitle>
<updated>${lastChange(feed.posts).toISOString()}</updated>
<link rel="self" type="application/atom+xml" href="${feed.addresses.atom}"/>
<link rel="alternate" type="text/html" href="${feed.url}"/>
<author><name>${feed.publisher}</name></author>
${feed.icon && xml`<icon>${feed.icon}</icon>\n`}${feed.rights && xml`<rights>${feed.rights}</rights>\n`}${feed.posts.map(entry)}</feed>
`.text;
}

function entry(post: FeedPost): Xml {
  return xml`<entry>
<id>${post.url}</id>
<title>${post.title}</title>
<link rel="alternate" type="text/html" href="${post.url}"/>
<published>${moment(post.date).toISOString()}</published>
<updated>${moment(post.updated ?? post.date).toISOString()}</updated>
${post.authors.map(({ name, url }) => xml`<author><name>${name}</name>${url && xml`<uri>${url}</uri>`}</author>\n`)}${post.tags.map((tag) => xml`<category term="${tag}"/>\n`)}<summary>${post.summary}</summary>
</entry>
`;
}
