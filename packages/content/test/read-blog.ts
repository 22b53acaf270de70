import { createSource, type PostDocument } from '../src/index.js';
import { brands, temporaryFolder, writeFiles } from './folder-place.js';
import { MemoryCursor } from './memory-cursor.js';

/** Write a blog that was not written for us into a folder, and read it. */
export async function readBlog(files: Record<string, string>, options: { origin?: string; locale?: string } = {}) {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  const cursor = new MemoryCursor();
  const source = createSource(`markdown:${folder}`, { brands, brand: 'tidewater', ...options });
  const changes = await cursor.read(source);
  const posts = [...cursor.live().values()].filter((document): document is PostDocument => document.type === 'post');
  const findings = changes.flatMap((change) => ('findings' in change ? (change.findings ?? []) : []));
  return { folder, cursor, source, changes, posts, post: posts[0], findings };
}
