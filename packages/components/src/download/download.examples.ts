import { defineExamples } from '@pantograph/contract';
import { download } from './download.schema.js';

const packet = { src: '/examples/packet.svg', alt: 'Cover with a drawing of hollyhocks', width: 800, height: 800 };

export const downloadExamples = defineExamples(download, {
  row: {
    props: {
      variant: 'row',
      kicker: 'For your port authority',
      title: 'What we read, store and forget.',
      body: 'The data sheet our customers hand in with their security questionnaire.',
      file: { label: 'Download the data sheet', href: '/media/data-sheet.pdf' },
      fileName: 'tidewater-data-sheet-2027.pdf',
      kind: 'PDF, 6 pages, tagged',
      size: '380 kB',
      note: 'Version of 4 January 2027.',
    },
  },
  cover: {
    props: {
      variant: 'cover',
      kicker: 'The sowing calendar',
      title: 'Twelve pages, one a month, and room for what went wrong',
      body: 'Print it on thin card. It hangs on a nail and forgives wet hands.',
      file: { label: 'Take the calendar', href: '/media/sowing-calendar.pdf' },
      fileName: 'sowing-calendar.pdf',
      kind: 'PDF, 12 pages, A4',
      size: '1.2 MB',
      image: packet,
      note: 'For the north half of the world. The other half adds six months.',
    },
  },
  minimal: {
    props: {
      title: 'The price list',
      file: { label: 'Download the list', href: '/media/prices.csv' },
      fileName: 'prices.csv',
      kind: 'Table (CSV)',
      size: '4 kB',
    },
  },
  longGerman: {
    props: {
      variant: 'cover',
      kicker: 'Unterlagen',
      title: 'Datenschutz\u00ADfolgen\u00ADabschätzung und Auftrags\u00ADverarbeitungs\u00ADvereinbarung.',
      body: 'Zur Vorlage bei Ihrer Hafenbehörde, mit Unterschriftenfeld.',
      file: { label: 'Unterlagen herunterladen', href: '/media/unterlagen.pdf' },
      fileName: 'auftragsverarbeitungsvereinbarung-containerterminal.pdf',
      kind: 'PDF, 24 Seiten, barrierefrei',
      size: '1,8 MB',
      fileNameLabel: 'Dateiname',
      kindLabel: 'Dateiformat',
      sizeLabel: 'Dateigröße',
    },
  },
  arabic: {
    props: {
      variant: 'cover',
      title: 'تقويم الزراعة، صفحة لكل شهر',
      file: { label: 'نزّل التقويم', href: '/media/calendar.ar.pdf' },
      fileName: '\u2066calendar.ar.pdf\u2069',
      kind: 'PDF، ١٢ صفحة',
      size: '١٫٢ ميغابايت',
      fileNameLabel: 'الملف',
      kindLabel: 'النوع',
      sizeLabel: 'الحجم',
      image: { ...packet, alt: 'غلاف عليه رسم أزهار' },
    },
  },
});
