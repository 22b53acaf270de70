import { defineExamples } from '@pantograph/contract';
import { form } from './form.schema.js';

/** A field as the html function writes it. */
const field = (id: string, label: string, attributes = '') =>
  `<div class="pg-field"><label class="pg-field__label" for="${id}">${label}</label><input class="pg-field__input" id="${id}" name="${id}" ${attributes}></div>`;

export const formExamples = defineExamples(form, {
  usual: {
    props: { id: 'ask', submitLabel: 'Ask for a berth' },
    slots: { default: field('ask-vessel', 'Vessel') + field('ask-email', 'Work email', 'type="email"') },
  },
  errors: {
    props: {
      id: 'order',
      submitLabel: 'Order the box',
      errors: [
        { field: 'order-name', message: 'Write the name that stands at your door.' },
        { field: 'order-postcode', message: 'A postcode here has five digits. Add the missing one.' },
      ],
    },
    slots: {
      default:
        field('order-name', 'Name', 'aria-invalid="true"') + field('order-postcode', 'Postcode', 'aria-invalid="true"'),
    },
  },
  least: { props: { id: 'go' }, slots: { default: field('go-reference', 'Reference') } },
  longGerman: {
    props: {
      id: 'anmeldung-formular',
      errorsLabel: 'Bitte prüfen Sie Ihre Angaben',
      submitLabel: 'Liegeplatzverschiebung bestätigen',
      errors: [
        {
          field: 'umsatzsteuer',
          message: 'Die Umsatzsteueridentifikationsnummer des Auftraggebers beginnt mit zwei Buchstaben.',
        },
      ],
    },
    slots: { default: field('umsatzsteuer', 'Umsatzsteueridentifikationsnummer', 'aria-invalid="true"') },
  },
  arabic: {
    props: {
      id: 'talab',
      errorsLabel: 'تحقق مما يلي',
      submitLabel: 'أرسل الطلب',
      errors: [{ field: 'talab-barid', message: 'اكتب بريدك الإلكتروني كاملًا.' }],
    },
    slots: { default: field('talab-barid', 'البريد الإلكتروني', 'type="email" aria-invalid="true"') },
  },
});
