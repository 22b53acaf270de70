import { defineExamples } from '@pantograph/contract';
import { callToAction } from './call-to-action.schema.js';

const packet = { src: '/examples/packet.svg', alt: 'A seed packet of hollyhocks', width: 800, height: 800 };

export const callToActionExamples = defineExamples(callToAction, {
  band: {
    props: {
      variant: 'band',
      kicker: 'Quiet season',
      title: 'February is when you have time to change tools.',
      body: 'The pilot costs nothing until June. It takes one berth and one afternoon to set up.',
      primary: { label: 'Start a 30-day pilot', href: '/pilot/' },
      secondary: { label: 'See a live berth plan', href: '/demo/' },
    },
  },
  card: {
    props: {
      variant: 'card',
      kicker: 'One square metre',
      title: 'Have you got a metre?',
      body: 'The calendar is free and its code takes the postage off the box.',
      primary: { label: 'Send me the sowing calendar', href: '/calendar/' },
      secondary: { label: 'What is in the box', href: '/box/' },
    },
  },
  split: {
    props: {
      variant: 'split',
      title: 'Something will come up. Start with this one.',
      body: 'A hollyhock asks for a wall, a year and no further attention.',
      primary: { label: 'Find your first seeds', href: '/box/' },
      image: packet,
    },
  },
  minimal: { props: { title: 'Plan the next call.', primary: { label: 'Start a pilot', href: '/pilot/' } } },
  longGerman: {
    props: {
      variant: 'band',
      title: 'Vereinbaren Sie eine Liegeplatz\u00ADplanungs\u00ADvorführung an Ihrem Container\u00ADterminal.',
      body: 'Die Erprobungsvereinbarung ist bis einschließlich 30. Juni gebührenfrei.',
      primary: { label: 'Vorführungstermin vereinbaren', href: '/de/pilot/' },
      secondary: { label: 'Leistungsbeschreibung herunterladen', href: '/de/leistung/' },
    },
  },
  arabic: {
    props: {
      variant: 'card',
      title: 'هل لديك متر واحد؟',
      body: 'التقويم مجاني، ورمزه يعفيك من أجرة البريد.',
      primary: { label: 'أرسل لي تقويم البذر', href: '/ar/calendar/' },
    },
  },
});
