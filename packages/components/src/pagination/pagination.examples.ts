import { defineExamples } from '@pantograph/contract';
import { pagination } from './pagination.schema.js';

export const paginationExamples = defineExamples(pagination, {
  buttons: { props: { page: 1, pages: 12 } },
  middle: { props: { page: 6, pages: 12 } },
  last: { props: { page: 12, pages: 12 } },
  links: { props: { page: 3, pages: 9, href: '/blog/{page}/', label: 'Notes' } },
  firstOfLinks: { props: { page: 1, pages: 3, href: '/blog/{page}/' } },
  lastOfLinks: { props: { page: 3, pages: 3, href: '/blog/{page}/' } },
  one: { props: { page: 1, pages: 1 } },
  longGerman: {
    props: {
      page: 250,
      pages: 1200,
      label: 'Seiten',
      pageLabel: 'Seite',
      previousLabel: 'Vorhergehende Seite',
      nextLabel: 'Nachfolgende Seite',
      gapLabel: 'Ausgelassene Seiten',
    },
  },
  arabic: {
    props: {
      page: 2,
      pages: 8,
      href: '/ar/blog/{page}/',
      label: 'الصفحات',
      pageLabel: 'صفحة',
      previousLabel: 'السابق',
      nextLabel: 'التالي',
      gapLabel: 'صفحات أخرى',
    },
  },
});
