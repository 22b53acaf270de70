import { defineExamples } from '@pantograph/contract';
import { cookieNotice } from './cookie-notice.schema.js';

export const cookieNoticeExamples = defineExamples(cookieNotice, {
  notice: {
    props: {
      title: 'We set no cookies here.',
      body: 'These pages count nobody and remember nothing. If you leave your address for the calendar, we keep it until you tell us to stop.',
      links: [
        { label: 'What we keep', href: '/privacy/' },
        { label: 'Legal notice', href: '/legal/' },
      ],
    },
  },
  question: {
    props: {
      title: 'May we remember your terminal?',
      body: 'One cookie, for a year: the terminal you chose last, so that the plan opens there. Nothing else is kept, and nothing is passed on.',
      links: [{ label: 'What we keep', href: '/privacy/' }],
      acceptLabel: 'Remember it',
      declineLabel: 'Ask me each time',
    },
    description: 'In an application: both answers look the same, and either ends it.',
  },
  dismissible: {
    props: {
      title: 'You stay signed in with one cookie.',
      body: 'It ends when you sign out. There is no other.',
      links: [{ label: 'What we keep', href: '/privacy/' }],
      dismissible: true,
    },
  },
  closed: {
    props: {
      title: 'May we count visits?',
      body: 'Without names, for a month.',
      acceptLabel: 'Yes',
      declineLabel: 'No',
      open: false,
    },
  },
  longGerman: {
    props: {
      title: 'Datenschutzeinstellungen für die Liegeplatzdispositionsanwendung',
      body: 'Ein Cookie merkt sich zwölf Monate lang die zuletzt gewählte Containerterminalansicht. Weitergabe an Dritte findet nicht statt.',
      links: [{ label: 'Datenschutzerklärung', href: '/de/datenschutz/' }],
      acceptLabel: 'Terminalansicht merken',
      declineLabel: 'Jedes Mal nachfragen',
      dismissible: true,
      dismissLabel: 'Hinweis schließen',
    },
  },
  arabic: {
    props: {
      title: 'هل نتذكّر محطتك؟',
      body: 'ملف واحد لمدة سنة: آخر محطة اخترتها. لا شيء غير ذلك.',
      links: [{ label: 'ما الذي نحفظه', href: '/ar/privacy/' }],
      acceptLabel: 'نعم، تذكّرها',
      declineLabel: 'اسألني كل مرة',
    },
  },
});
