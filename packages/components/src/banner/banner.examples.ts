import { defineExamples } from '@pantograph/contract';
import { banner } from './banner.schema.js';

export const bannerExamples = defineExamples(banner, {
  info: {
    props: {
      text: 'Summer time ends on Sunday. All times here stay in UTC.',
      link: { label: 'What changes for night shifts', href: '/blog/summer-time/' },
    },
  },
  accent: {
    props: {
      tone: 'accent',
      text: 'The first-year box is back, and so is the cat on the label.',
      link: { label: 'See what is in it', href: '/box/' },
    },
  },
  signal: { props: { tone: 'signal', text: 'No frost tonight in the north; cover what you planted in the south.' } },
  dismissible: {
    props: {
      text: 'Hamburg port day, 14 May 2027.',
      link: { label: 'Reserve a place', href: '/hamburg/' },
      dismissible: true,
    },
  },
  closed: { props: { text: 'The pilot ends on Friday.', dismissible: true, open: false } },
  longGerman: {
    props: {
      tone: 'signal',
      text: 'Wegen Gezeitentorwartungsarbeiten verschieben sich Liegezeitfenster am Sonnabend um zwei Stunden.',
      link: { label: 'Liegezeitfensterverschiebungen ansehen', href: '/de/liegeplatz/' },
      label: 'Ankündigung',
      dismissible: true,
      dismissLabel: 'Ankündigung schließen',
    },
  },
  arabic: {
    props: {
      tone: 'accent',
      text: 'عاد صندوق السنة الأولى.',
      link: { label: 'شاهد ما فيه', href: '/ar/box/' },
      label: 'إعلان',
      dismissible: true,
      dismissLabel: 'إخفاء',
    },
  },
});
