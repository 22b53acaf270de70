import { defineExamples } from '@pantograph/contract';
import { contactForm } from './contact-form.schema.js';

const action = 'https://example.com/contact';

export const contactFormExamples = defineExamples(contactForm, {
  split: {
    props: {
      kicker: 'Duty planner',
      title: 'Ask the people who plan.',
      body: 'A planner reads what you write, on shift, day and night. You hear from us within four hours.',
      nameLabel: 'Your name',
      emailLabel: 'Work email',
      messageLabel: 'What moved, and when?',
      ways: [
        { label: 'On shift', value: '+49 40 0000 0000', href: 'tel:+494000000000' },
        { label: 'By email', value: 'post@tidewater.example', href: 'mailto:post@tidewater.example' },
        { label: 'Berth office', value: 'Kajen 0, Hamburg' },
      ],
      button: 'Send it to the planner',
      consent: 'We use your address for this answer alone, and keep the message for a year.',
      action,
    },
  },
  card: {
    props: {
      variant: 'card',
      title: 'Something came up that should not have?',
      body: 'Describe it. Leaves, colour, how long it has been looking at you.',
      nameLabel: 'Name',
      emailLabel: 'Email',
      messageLabel: 'What does it look like?',
      ways: [
        { label: 'By email', value: 'post@hollyhock.example', href: 'mailto:post@hollyhock.example' },
        { label: 'In the shed', value: 'Fridays, until dusk' },
      ],
      button: 'Ask the gardener',
      consent: 'We write back once. Your address goes on no list.',
      action,
    },
  },
  minimal: {
    props: {
      title: 'Write to us',
      nameLabel: 'Name',
      emailLabel: 'Email',
      messageLabel: 'Message',
      button: 'Send',
      consent: 'For the answer alone.',
    },
    description: 'Without an address of its own: it gets one when a page is rendered.',
  },
  longGerman: {
    props: {
      title: 'Liegeplatzdispositionsbereitschaft erreichen',
      nameLabel: 'Vor- und Nachname',
      emailLabel: 'Geschäftliche E-Mail-Adresse',
      messageLabel: 'Beschreibung der Liegezeitfensterüberschreitung',
      ways: [{ label: 'Bereitschaftsdienstrufnummer', value: '+49 40 0000 0000', href: 'tel:+494000000000' }],
      button: 'Nachricht an die Disposition senden',
      consent: 'Ihre Adresse wird ausschließlich für die Beantwortung verwendet und nach zwölf Monaten gelöscht.',
      action,
    },
  },
  arabic: {
    props: {
      variant: 'card',
      title: 'اكتب لنا',
      body: 'صف ما تراه: الأوراق واللون ومنذ متى.',
      nameLabel: 'اسمك',
      emailLabel: 'بريدك الإلكتروني',
      messageLabel: 'رسالتك',
      button: 'أرسل',
      consent: 'نستخدم عنوانك للرد فقط.',
      action,
    },
  },
});
