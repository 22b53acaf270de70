import { createApp } from 'astro/app/entrypoint';
import { renderToString } from 'astro/runtime/server/index.js';
import { takeCaptured } from '../parts/capture';
import Author from '../views/Author.astro';
import List from '../views/List.astro';
import NotFound from '../views/NotFound.astro';
import Page from '../views/Page.astro';
import Post from '../views/Post.astro';
import Preview from '../views/Preview.astro';
import Tag from '../views/Tag.astro';

/** The views by the name of their route, for a renderer that calls them without a request. */
export const views = {
  page: Page,
  post: Post,
  list: List,
  tag: Tag,
  author: Author,
  'not-found': NotFound,
  preview: Preview,
};

export { createApp, renderToString, takeCaptured };
