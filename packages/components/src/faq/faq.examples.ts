import { defineExamples } from '@pantograph/contract';
import { faq } from './faq.schema.js';

export const faqExamples = defineExamples(faq, {
  list: {
    props: {
      variant: 'list',
      kicker: 'Questions',
      title: 'Asked on the night shift.',
      body: 'If yours is not here, the duty planner answers: +49 40 5550 100, any hour.',
      items: [
        {
          question: 'What happens when the AIS signal is lost?',
          answer:
            '<p>The plan keeps the last position and shows its age. After 15 min the call turns to <strong>needs a human</strong>.</p>',
        },
        {
          question: 'Who sees our berth plan?',
          answer:
            '<p>Your terminal, and the parties to a call while it lasts. <a href="/legal/">The list is in the contract.</a></p>',
        },
        {
          question: 'Can we leave?',
          answer:
            '<p>Yes, at the end of any month. You take:</p><ul><li>every call as CSV</li><li>every plan as PDF</li></ul>',
        },
      ],
    },
  },
  columns: {
    props: {
      variant: 'columns',
      title: 'Before you sow',
      items: [
        { question: 'Will everything come up?', answer: '<p>No. We would be suspicious if it did.</p>' },
        {
          question: 'Do I need a garden?',
          answer:
            '<p>You need light, a pot and somewhere you pass every day. <em>Passing</em> is the important part.</p>',
        },
        {
          question: 'When is it too late?',
          answer:
            '<p>For tomatoes, after April. For lettuce, never. For tulips, when the ground rings like a bell.</p>',
        },
        {
          question: 'What about the cat?',
          answer: '<p>Put a second pot beside the first. The cat will take one. Plant the other.</p>',
        },
      ],
    },
  },
  minimal: {
    props: { title: 'One question', items: [{ question: 'Is it free?', answer: '<p>Until June, yes.</p>' }] },
  },
  longGerman: {
    props: {
      variant: 'list',
      title: 'Häufig gestellte Fragen zur Liegeplatz\u00ADdisposition',
      items: [
        {
          question: 'Welche Gezeitenvorhersagen berücksichtigt die Planung, und wie oft werden sie aktualisiert?',
          answer: '<p>Die amtlichen Wasserstandsvorhersagen, im Minutentakt.</p>',
        },
        {
          question: 'Können Zollanmeldungen unmittelbar aus der Containerübersicht freigegeben werden?',
          answer: '<p>Ja, sofern die Zollabfertigungsberechtigung hinterlegt ist.</p>',
        },
      ],
    },
  },
  arabic: {
    props: {
      variant: 'list',
      title: 'أسئلة قبل الزراعة',
      items: [
        { question: 'هل سينبت كل شيء؟', answer: '<p>لا، ولو نبت كله لشككنا في الأمر.</p>' },
        { question: 'هل أحتاج إلى حديقة؟', answer: '<p>تحتاج إلى ضوء ووعاء ومكان تمر به كل يوم.</p>' },
      ],
    },
  },
});
