import { defineExamples } from '@pantograph/contract';
import { mapLink } from './map-link.schema.js';

const map = {
  label: 'Open in OpenStreetMap',
  href: 'https://www.openstreetmap.org/?mlat=53.54&mlon=9.98#map=17/53.54/9.98',
};
const sill = { src: '/examples/windowsill.svg', alt: 'Seedlings in the shop window', width: 800, height: 800 };

export const mapLinkExamples = defineExamples(mapLink, {
  columns: {
    props: {
      variant: 'columns',
      kicker: 'Where the desk is',
      title: 'Two floors above the water.',
      body: 'Ring twice. Whoever is on shift comes down.',
      name: 'Tidewater, night desk',
      address: 'Pickhuben 9, second floor\n20457 Hamburg\nGermany',
      map,
      contacts: [
        { label: '+49 40 555 0100', href: 'tel:+49405550100' },
        { label: 'desk@tidewater.example', href: 'mailto:desk@tidewater.example' },
      ],
      hours: [
        { days: 'Every day', time: '00:00–24:00' },
        { days: 'Contracts, Mon–Fri', time: '09:00–17:00 CET' },
        { days: '24 and 31 December', time: 'Night desk only' },
      ],
      note: 'A made-up address; the street is real.',
    },
  },
  card: {
    props: {
      variant: 'card',
      kicker: 'The shop',
      title: 'A green door, and a cat who is not ours',
      name: 'Hollyhock',
      address: '14 rue des Carmes\n44000 Nantes\nFrance',
      map,
      contacts: [{ label: 'post@hollyhock.example', href: 'mailto:post@hollyhock.example' }],
      hours: [
        { days: 'Tuesday to Friday', time: '10:00–18:00' },
        { days: 'Saturday', time: '9:00–13:00' },
        { days: 'Sunday and Monday', time: 'In the garden' },
      ],
      image: sill,
      note: 'Closed in the last week of June, because of the garden. Invented for this demo.',
    },
  },
  minimal: {
    props: {
      title: 'Where to send it',
      address: 'Pickhuben 9\n20457 Hamburg',
      map,
    },
  },
  longGerman: {
    props: {
      variant: 'columns',
      kicker: 'Anfahrt',
      title: 'Besuchsanschrift und Öffnungs\u00ADzeiten der Geschäfts\u00ADstelle',
      name: 'Geschäftsstelle Speicherstadt, Besucheranmeldung',
      address: 'Straßenbahnhaltestellenweg 114a, Hinterhaus\n20457 Hamburg',
      map: { label: 'In OpenStreetMap öffnen', href: 'https://www.openstreetmap.org/' },
      hoursTitle: 'Geschäftszeiten',
      hours: [
        { days: 'Montag bis Donnerstag', time: '08:30–17:00 Uhr' },
        { days: 'Freitag, auch Brückentage', time: '08:30–14:00 Uhr' },
        { days: 'Gesetzliche Feiertage', time: 'Nach Vereinbarung' },
      ],
    },
  },
  arabic: {
    props: {
      variant: 'card',
      title: 'باب أخضر وقطة ليست لنا',
      address: '١٤ شارع الكرمل\nنانت، فرنسا',
      map: { label: 'افتح الخريطة', href: 'https://www.openstreetmap.org/' },
      hoursTitle: 'أوقات العمل',
      hours: [
        { days: 'الثلاثاء إلى الجمعة', time: '\u206610:00–18:00\u2069' },
        { days: 'السبت', time: '\u20669:00–13:00\u2069' },
      ],
      image: { ...sill, alt: 'شتلات في واجهة المتجر' },
    },
  },
});
