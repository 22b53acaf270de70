import { defineExamples } from '@pantograph/contract';
import { header } from './header.schema.js';

const tidewater = {
  brandName: 'Tidewater',
  homeHref: '/',
  homeLabel: 'Tidewater, home',
  navigationLabel: 'Main',
  menuLabel: 'Menu',
  languagesLabel: 'Language',
  skipLabel: 'Skip to content',
  skipHref: '#content',
};

export const headerExamples = defineExamples(header, {
  full: {
    props: {
      ...tidewater,
      logo: { src: '/examples/logo-tidewater.svg', alt: 'Tidewater', width: 148, height: 32 },
      items: [
        { label: 'Berth planning', href: '/berth-planning/', current: true },
        { label: 'Customs', href: '/customs/' },
        { label: 'Pilot', href: '/pilot/' },
        { label: 'Notes', href: '/blog/' },
      ],
      action: { label: 'Start a pilot', href: '/pilot/' },
      locales: [
        { label: 'English', lang: 'en', href: '/', current: true },
        { label: 'Deutsch', lang: 'de', href: '/de/' },
        { label: 'العربية', lang: 'ar', href: '/ar/' },
      ],
    },
  },
  minimal: {
    props: { ...tidewater, items: [{ label: 'Notes', href: '/blog/' }] },
    description: 'Without a logo the name stands in for it.',
  },
  longGerman: {
    props: {
      ...tidewater,
      homeLabel: 'Tidewater, Startseite',
      navigationLabel: 'Hauptnavigation',
      menuLabel: 'Menü',
      languagesLabel: 'Sprache',
      skipLabel: 'Zum Inhalt springen',
      logo: { src: '/examples/logo-tidewater.svg', alt: 'Tidewater', width: 148, height: 32 },
      items: [
        { label: 'Liegeplatzplanung', href: '/de/liegeplatz/' },
        { label: 'Zollabwicklung', href: '/de/zoll/' },
        { label: 'Verweildauerbericht', href: '/de/bericht/' },
        { label: 'Hafentag Hamburg', href: '/de/hamburg/' },
        { label: 'Pilotprojekt', href: '/de/pilot/' },
        { label: 'Aufzeichnungen', href: '/de/blog/' },
        { label: 'Störungsprotokoll', href: '/de/stoerungen/' },
      ],
      action: { label: 'Pilotprojekt beginnen', href: '/de/pilot/' },
    },
    description: 'Seven long words wrap under the logo.',
  },
  arabic: {
    props: {
      ...tidewater,
      homeLabel: 'هوليهوك، الصفحة الرئيسية',
      brandName: 'هوليهوك',
      navigationLabel: 'التصفح الرئيسي',
      menuLabel: 'القائمة',
      languagesLabel: 'اللغة',
      skipLabel: 'انتقل إلى المحتوى',
      items: [
        { label: 'صندوق السنة الأولى', href: '/ar/box/' },
        { label: 'البصيلات', href: '/ar/bulbs/', current: true },
        { label: 'المدونة', href: '/ar/blog/' },
      ],
      action: { label: 'أرسل لي التقويم', href: '/ar/calendar/' },
      locales: [
        { label: 'English', lang: 'en', href: '/' },
        { label: 'العربية', lang: 'ar', href: '/ar/', current: true },
      ],
    },
  },
});
