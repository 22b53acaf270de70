import type { Messages } from './messages.js';
import { plural } from './plural.js';

const intl = 'de-DE-u-ca-gregory-nu-latn';

export const de: Messages = {
  language: 'Deutsch',
  intl,
  skip: 'Zum Inhalt springen',
  navigation: 'Hauptnavigation',
  menu: 'Menü',
  languages: 'Sprache',
  home: (brand) => `${brand}, Startseite`,
  breadcrumb: 'Sie sind hier',
  blog: 'Blog',
  blogTitle: (brand) => `Blog von ${brand}`,
  blogDescription: (brand) => `Neues und Notizen von ${brand}.`,
  published: 'Veröffentlicht',
  updated: 'Aktualisiert',
  by: 'Von',
  readingTime: 'Lesezeit',
  minutes: plural(intl, { one: '# Min.', other: '# Min.' }),
  contents: 'Auf dieser Seite',
  tags: 'Themen',
  readNext: 'Weiterlesen',
  archive: 'Archiv',
  allPosts: 'Alle Beiträge',
  pagination: 'Seiten',
  newer: 'Neuere Beiträge',
  older: 'Ältere Beiträge',
  tagged: (tag) => `Beiträge zu ${tag}`,
  taggedDescription: (tag, brand) => `Alles, was ${brand} zu ${tag} geschrieben hat.`,
  postsBy: (author) => `Beiträge von ${author}`,
  feeds: 'Abonnieren',
  notFoundTitle: 'Hier ist keine Seite',
  notFoundBody: 'Vielleicht ist sie umgezogen, oder in der Adresse steckt ein Fehler.',
  notFoundAction: 'Zur Startseite',
};
