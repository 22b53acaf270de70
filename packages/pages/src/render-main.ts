import { renderList } from './main/render-list.js';
import { renderNotFound } from './main/render-not-found.js';
import { renderPage } from './main/render-page.js';
import { renderPost } from './main/render-post.js';
import type { PageContext } from './page-context.js';
import type { Subject } from './subject.js';

/** Render the main element of any page: a function of the document and its context alone, in Node and in a browser. */
export function renderMain(subject: Subject, context: PageContext): string {
  switch (subject.type) {
    case 'page':
      return renderPage(subject, context);
    case 'post':
      return renderPost(subject, context);
    case 'list':
      return renderList(subject, context);
    case 'not-found':
      return renderNotFound(subject, context);
  }
}
