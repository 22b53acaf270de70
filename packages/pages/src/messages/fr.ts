import type { Messages } from './messages.js';
import { plural } from './plural.js';

const intl = 'fr-FR-u-ca-gregory-nu-latn';

export const fr: Messages = {
  language: 'Français',
  intl,
  skip: 'Aller au contenu',
  navigation: 'Navigation principale',
  menu: 'Menu',
  languages: 'Langue',
  home: (brand) => `${brand}, page d’accueil`,
  breadcrumb: 'Vous êtes ici',
  blog: 'Blog',
  blogTitle: (brand) => `Le blog de ${brand}`,
  blogDescription: (brand) => `Nouvelles et notes de ${brand}.`,
  published: 'Publié',
  updated: 'Mis à jour',
  by: 'Par',
  readingTime: 'Temps de lecture',
  minutes: plural(intl, { one: '#\u00a0min', other: '#\u00a0min' }),
  contents: 'Sur cette page',
  tags: 'Sujets',
  readNext: 'À lire ensuite',
  archive: 'Archives',
  allPosts: 'Tous les articles',
  pagination: 'Pages',
  newer: 'Articles plus récents',
  older: 'Articles plus anciens',
  tagged: (tag) => `Articles sur le sujet «\u00a0${tag}\u00a0»`,
  taggedDescription: (tag, brand) => `Tout ce que ${brand} a écrit sur le sujet «\u00a0${tag}\u00a0».`,
  postsBy: (author) => `Articles de ${author}`,
  feeds: 'S’abonner',
  notFoundTitle: 'Il n’y a pas de page ici',
  notFoundBody: 'Elle a peut-être déménagé, ou l’adresse contient une erreur.',
  notFoundAction: 'Aller à la page d’accueil',
};
