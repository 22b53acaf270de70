import { defineExamples } from '@pantograph/contract';
import { newsletter } from './newsletter.schema.js';

export const newsletterExamples = defineExamples(newsletter, {
  inline: {
    props: {
      variant: 'inline',
      kicker: 'Dwell-time report 2027',
      title: 'Get the figures when they are out.',
      body: 'Forty pages, eleven terminals, one table that matters.',
      label: 'Work email',
      placeholder: 'you@terminal.example',
      button: 'Send me the report',
      consent: 'One message with the report, then four a year. Each has a link that ends them.',
      action: 'https://example.com/newsletter',
    },
  },
  card: {
    props: {
      variant: 'card',
      kicker: 'The sowing calendar',
      title: 'What to sow, and when to give up',
      body: 'Twelve pages to print and pin above the sink. It comes by email, at once.',
      label: 'Your email',
      button: 'Send me the sowing calendar',
      consent: 'The calendar now, a letter a month after. Stop it with one click; we will not sulk.',
      action: 'https://example.com/newsletter',
    },
  },
  minimal: {
    props: { title: 'Notes from the quay', label: 'Email', button: 'Subscribe', consent: 'One message a month.' },
    description: 'Without an address of its own: it gets one when a page is rendered.',
  },
  longGerman: {
    props: {
      variant: 'inline',
      title: 'Verweildauerbericht bei Erscheinen zugesandt bekommen',
      label: 'Geschäftliche E-Mail-Adresse',
      button: 'Verweildauerbericht zusenden',
      consent:
        'Eine Nachricht mit dem Bericht, danach vier im Jahr. Die Einwilligung lässt sich jederzeit über den Abmeldelink widerrufen.',
      action: 'https://example.com/newsletter',
    },
  },
  arabic: {
    props: {
      variant: 'card',
      title: 'ماذا تزرع، ومتى تستسلم',
      label: 'بريدك الإلكتروني',
      button: 'أرسل لي تقويم البذر',
      consent: 'التقويم الآن، ثم رسالة كل شهر. أوقفها بنقرة واحدة.',
      action: 'https://example.com/newsletter',
    },
  },
});
