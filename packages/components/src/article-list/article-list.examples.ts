import { defineExamples } from '@pantograph/contract';
import { articleList } from './article-list.schema.js';

const picture = (name: string, alt: string) => ({ src: `/examples/${name}.svg`, alt, width: 1200, height: 900 });

const harbour = [
  {
    title: 'We were down for 41 minutes in October. Here is why.',
    href: '/blog/downtime/',
    kicker: 'Downtime, published',
    date: '2 November 2026',
    day: '2026-11-02',
    excerpt: 'A certificate ran out while the person who renews it was at sea. What we changed, with times in UTC.',
    image: picture('yard', 'Stacks of containers in a yard, seen from above'),
  },
  {
    title: 'Reading a tide curve in ten seconds',
    href: '/blog/tide-curve/',
    kicker: 'Planning',
    date: '19 October 2026',
    day: '2026-10-19',
    excerpt: 'Look for the shoulder, not for the peak: the gate opens there.',
    image: picture('tide', 'A tide curve over one day with the gate marked'),
  },
  {
    title: 'Draught is a promise somebody made by email',
    href: '/blog/draught/',
    kicker: 'Data',
    date: '5 October 2026',
    day: '2026-10-05',
    excerpt: 'Where the figure comes from, and when to ask again.',
    image: picture('berths', 'Berth plan of four vessels along a quay over one day'),
  },
  {
    title: 'What a night planner eats at four',
    href: '/blog/night-shift/',
    kicker: 'People',
    date: '21 September 2026',
    day: '2026-09-21',
    excerpt: 'Soup, mostly. And a list of calls that nobody else sees.',
  },
];

export const articleListExamples = defineExamples(articleList, {
  cards: {
    props: {
      kicker: 'What to sow now',
      title: 'Read it with dirty hands.',
      items: [
        {
          title: 'Beans forgive you. Start with beans.',
          href: '/blog/beans/',
          kicker: 'May',
          date: '8 May 2027',
          day: '2027-05-08',
          excerpt: 'Push one into the soil, walk away, come back in ten days and feel like a farmer.',
          image: picture('windowsill', 'Three pots on a windowsill, one with a seedling'),
        },
        {
          title: 'The slug is not your enemy',
          href: '/blog/slugs/',
          kicker: 'Pests',
          date: '1 May 2027',
          day: '2027-05-01',
          excerpt: 'It is only hungry and up late. Three things that send it elsewhere.',
          image: picture('border', 'Hollyhocks, poppy seed heads and a cat behind a flower bed'),
        },
        {
          title: 'A year of hollyhocks, honestly',
          href: '/blog/a-year/',
          kicker: 'Diary',
          date: '24 April 2027',
          day: '2027-04-24',
          excerpt: 'Nothing, nothing, nothing, leaves, rust, and then a tower of flowers.',
          image: { src: '/examples/packet.svg', alt: 'A seed packet of hollyhocks', width: 800, height: 800 },
        },
      ],
      more: { label: 'All letters', href: '/blog/' },
    },
  },
  rows: {
    props: {
      variant: 'rows',
      kicker: 'Notes from the quay',
      title: 'What we learned, with the time zone.',
      items: harbour,
      more: { label: 'All notes', href: '/blog/' },
    },
  },
  lead: {
    props: {
      variant: 'lead',
      title: 'Notes from the quay',
      body: 'Twice a month, by the people who plan.',
      items: harbour,
    },
  },
  minimal: { props: { title: 'Elsewhere', items: [{ title: 'Notes from the quay', href: '/blog/' }] } },
  longGerman: {
    props: {
      variant: 'rows',
      title: 'Aufzeichnungen aus der Liegeplatzdisposition',
      items: [
        {
          title: 'Liegezeitfensterüberschreitungen und Gefahrgutbeförderungsverordnungen im Containerterminalalltag',
          href: '/de/blog/liegezeit/',
          kicker: 'Zollabfertigung',
          date: '19. Oktober 2026',
          day: '2026-10-19',
          excerpt: 'Containerstellplatzreservierungen verfallen zwei Stunden nach Überschreiten des Liegezeitfensters.',
          image: picture('tide', 'Gezeitenkurve eines Tages'),
        },
        { title: 'Umsatzsteueridentifikationsnummernprüfung', href: '/de/blog/pruefung/', date: '5. Oktober 2026' },
      ],
    },
  },
  arabic: {
    props: {
      title: 'ماذا تزرع الآن',
      items: [
        {
          title: 'الفاصولياء تسامحك، فابدأ بها',
          href: '/ar/blog/beans/',
          kicker: 'مايو',
          date: '٨ مايو ٢٠٢٧',
          day: '2027-05-08',
          excerpt: 'ادفع حبة في التراب وامضِ، ثم عد بعد عشرة أيام.',
          image: picture('windowsill', 'ثلاثة أصص على حافة نافذة'),
        },
        { title: 'سنة مع الختمية', href: '/ar/blog/a-year/', date: '٢٤ أبريل ٢٠٢٧', day: '2027-04-24' },
      ],
      more: { label: 'كل الرسائل', href: '/ar/blog/' },
    },
  },
});
