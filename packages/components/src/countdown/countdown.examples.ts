import { defineExamples } from '@pantograph/contract';
import { countdown } from './countdown.schema.js';

export const countdownExamples = defineExamples(countdown, {
  event: {
    props: {
      kicker: 'Hamburg port day',
      title: 'The gates open at eight.',
      body: 'Four talks before noon, a walk through the night shift after it.',
      at: '2047-05-14T08:00+02:00',
      when: '14 May 2047, 08:00 in Hamburg',
      over: 'It has begun. Come in, the coffee is on the left.',
      primary: { label: 'Reserve a place', href: '/hamburg/#register' },
    },
  },
  sowing: {
    props: {
      title: 'Time to sow hollyhocks',
      at: '2046-07-31T22:59:59Z',
      when: '31 July 2046, until midnight in London',
      over: 'Too late for this year. Sow foxgloves, they are patient.',
    },
  },
  past: {
    props: {
      title: 'The pilot for small terminals',
      at: '2024-06-30T12:00Z',
      when: '30 June 2024, 12:00 UTC',
      over: 'The pilot has ended. The next one begins in autumn.',
    },
    description: 'When the moment has come.',
  },
  longGerman: {
    props: {
      kicker: 'Liegeplatzvergabeverfahren',
      title: 'Anmeldeschluss für das Liegeplatzvergabeverfahren',
      at: '2045-01-15T18:00+01:00',
      when: '15. Januar 2045, 18:00 Uhr mitteleuropäischer Zeit',
      over: 'Das Anmeldeverfahren ist abgeschlossen.',
      primary: { label: 'Anmeldeunterlagen herunterladen', href: '/de/anmeldung/' },
      timerLabel: 'Verbleibende Zeit',
      daysLabel: 'Tage',
      hoursLabel: 'Stunden',
      minutesLabel: 'Minuten',
      secondsLabel: 'Sekunden',
    },
  },
  arabic: {
    props: {
      title: 'آخر موعد للزراعة',
      at: '2044-03-20T06:00+03:00',
      when: '٢٠ مارس ٢٠٤٤، السادسة صباحًا بتوقيت جدة',
      over: 'انتهى الموسم. نلقاكم في الخريف.',
      timerLabel: 'الوقت المتبقي',
      daysLabel: 'يوم',
      hoursLabel: 'ساعة',
      minutesLabel: 'دقيقة',
      secondsLabel: 'ثانية',
    },
  },
});
