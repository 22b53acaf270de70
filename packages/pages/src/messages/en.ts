import type { Messages } from './messages.js';
import { plural } from './plural.js';

const intl = 'en-GB-u-ca-gregory-nu-latn';

export const en: Messages = {
  language: 'English',
  intl,
  skip: 'Skip to content',
  navigation: 'Main',
  menu: 'Menu',
  languages: 'Language',
  home: (brand) => `${brand}, home page`,
  breadcrumb: 'You are here',
  blog: 'Blog',
  blogTitle: (brand) => `${brand} blog`,
  blogDescription: (brand) => `News and notes from ${brand}.`,
  published: 'Published',
  updated: 'Updated',
  by: 'By',
  readingTime: 'Reading time',
  minutes: plural(intl, { one: '# min', other: '# min' }),
  contents: 'On this page',
  tags: 'Topics',
  readNext: 'Read next',
  archive: 'Archive',
  allPosts: 'All posts',
  pagination: 'Pages',
  newer: 'Newer posts',
  older: 'Older posts',
  tagged: (tag) => `Posts about ${tag}`,
  taggedDescription: (tag, brand) => `Everything ${brand} has written about ${tag}.`,
  postsBy: (author) => `Posts by ${author}`,
  feeds: 'Subscribe',
  notFoundTitle: 'There is no page here',
  notFoundBody: 'It may have moved, or the address has a mistake in it.',
  notFoundAction: 'Go to the home page',
};
