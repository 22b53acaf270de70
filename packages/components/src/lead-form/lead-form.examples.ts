import { defineExamples } from '@pantograph/contract';
import { leadForm } from './lead-form.schema.js';

const action = 'https://example.com/leads';

export const leadFormExamples = defineExamples(leadForm, {
  split: {
    props: {
      kicker: 'Pilot for small terminals',
      title: 'Thirty days with your own quay.',
      body: 'We load last month’s calls, and you see what the plan would have done.',
      points: ['Your data stays in your region', 'A planner of ours beside yours', 'Ends by itself after 30 days'],
      fields: [
        { kind: 'name', label: 'Name', required: true },
        { kind: 'email', label: 'Work email', required: true },
        { kind: 'company', label: 'Terminal', required: true },
        { kind: 'phone', label: 'Telephone' },
        {
          kind: 'choice',
          label: 'Calls a month',
          required: true,
          options: ['Up to 20', '20 to 60', 'More than 60'],
        },
        { kind: 'message', label: 'What should we look at first?' },
      ],
      button: 'Ask for the pilot',
      consent: 'We write about this pilot alone. Each message has a link that ends them.',
      action,
    },
  },
  panel: {
    props: {
      variant: 'panel',
      kicker: 'The seed club',
      title: 'Tell us what you have. We send what grows there.',
      points: ['Four parcels a year', 'A letter that admits what went wrong'],
      fields: [
        { kind: 'name', label: 'What shall we call you?' },
        { kind: 'email', label: 'Email' },
        { kind: 'choice', label: 'Where will it grow?', options: ['A windowsill', 'A balcony', 'A bed', 'A field'] },
      ],
      button: 'Join the club',
      consent: 'Four parcels and twelve letters a year. Stop both with one click.',
      action,
    },
  },
  minimal: {
    props: {
      title: 'Keep me posted',
      fields: [{ kind: 'email', label: 'Email' }],
      button: 'Send',
      consent: 'One message when it opens.',
    },
    description: 'Without an address of its own: it gets one when a page is rendered.',
  },
  longGerman: {
    props: {
      title: 'Liegeplatzoptimierungsgespräch mit der Disposition vereinbaren',
      points: ['Containerstellplatzauswertung des Vormonats'],
      fields: [
        { kind: 'email', label: 'Geschäftliche E-Mail-Adresse' },
        { kind: 'company', label: 'Containerterminalbetreibergesellschaft' },
        {
          kind: 'choice',
          label: 'Monatliche Schiffsanläufe',
          options: ['Bis zu zwanzig Schiffsanläufe', 'Mehr als zwanzig Schiffsanläufe'],
        },
      ],
      optionalLabel: 'freiwillig',
      emptyLabel: 'Bitte auswählen',
      button: 'Gesprächstermin vereinbaren',
      consent: 'Ihre Angaben dienen ausschließlich der Terminvereinbarung. Widerruf jederzeit über den Abmeldelink.',
      action,
    },
  },
  arabic: {
    props: {
      variant: 'panel',
      title: 'أخبرنا بما عندك، نرسل لك ما ينبت فيه.',
      points: ['أربعة طرود في السنة'],
      fields: [
        { kind: 'name', label: 'اسمك' },
        { kind: 'email', label: 'بريدك الإلكتروني' },
        { kind: 'choice', label: 'أين سينبت؟', options: ['حافة نافذة', 'شرفة', 'حديقة'] },
      ],
      optionalLabel: 'اختياري',
      emptyLabel: 'اختر',
      button: 'انضم إلى النادي',
      consent: 'أربعة طرود ورسالة كل شهر. أوقفها بنقرة واحدة.',
      action,
    },
  },
});
