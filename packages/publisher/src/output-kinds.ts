import type { OutputKind } from './output-kind.js';
import { author } from './outputs/author.js';
import { brandAsset } from './outputs/brand-asset.js';
import { card } from './outputs/card.js';
import { componentCss } from './outputs/component-css.js';
import { documentJson, markdown } from './outputs/document-text.js';
import { emailLogo } from './outputs/email-logo.js';
import { emailPicture } from './outputs/email-picture.js';
import { feed } from './outputs/feed.js';
import { list } from './outputs/list.js';
import { llms } from './outputs/llms.js';
import { media } from './outputs/media.js';
import { notFound } from './outputs/not-found.js';
import { page } from './outputs/page.js';
import { picture } from './outputs/picture.js';
import { post } from './outputs/post.js';
import { preview } from './outputs/preview.js';
import { redirect } from './outputs/redirect.js';
import { redirectsFile } from './outputs/redirects-file.js';
import { robots } from './outputs/robots.js';
import { siteAsset } from './outputs/site-asset.js';
import { sitemap } from './outputs/sitemap.js';
import { tag } from './outputs/tag.js';
import { tokensCss } from './outputs/tokens-css.js';

/** Every kind of output there is. */
export const outputKinds: readonly OutputKind[] = [
  tokensCss,
  componentCss,
  siteAsset,
  brandAsset,
  media,
  picture,
  emailLogo,
  emailPicture,
  card,
  page,
  post,
  list,
  tag,
  author,
  markdown,
  documentJson,
  feed,
  llms,
  sitemap,
  robots,
  notFound,
  preview,
  redirect,
  redirectsFile,
];
