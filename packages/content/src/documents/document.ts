import type { AuthorDocument } from './author.js';
import type { MediaDocument } from './media.js';
import type { PageDocument } from './page.js';
import type { PostDocument } from './post.js';
import type { RedirectsDocument } from './redirects.js';
import type { SettingsDocument } from './settings.js';

/** Anything the content store keeps. */
export type Document =
  | PageDocument
  | PostDocument
  | AuthorDocument
  | SettingsDocument
  | MediaDocument
  | RedirectsDocument;
