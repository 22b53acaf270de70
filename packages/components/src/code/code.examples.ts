import { defineExamples } from '@pantograph/contract';
import { code } from './code.schema.js';

const request = `const answer = await fetch('https://api.tidewater.example/calls?terminal=HAM-4', {
  headers: { authorization: \`Bearer \${token}\` },
});

if (!answer.ok) throw new Error(\`Tidewater answered \${answer.status}\`);

for (const call of await answer.json()) {
  if (call.window.start < call.tide.gate) {
    console.log(call.vessel, 'waits for the tide until', call.tide.gate);
  }
}`;

export const codeExamples = defineExamples(code, {
  numbered: {
    props: {
      kicker: 'For your own screens',
      title: 'Ten lines to the next call.',
      body: 'Every berth window is one request away. Times are UTC, in ISO 8601.',
      name: 'next-calls.ts',
      language: 'TypeScript',
      code: request,
      lineNumbers: true,
      note: 'The address is an example and answers nobody.',
    },
  },
  shell: {
    props: {
      name: 'Take out last year’s calls',
      language: 'Shell',
      code: 'tidewater calls --year 2026 --format csv > calls.csv',
    },
  },
  markup: {
    props: {
      title: 'Show the sowing month',
      name: 'calendar.html',
      language: 'HTML',
      code: '<hollyhock-month name="June">\n  <p>Sow a thumb deep. Then <b>wait</b>.</p>\n\n</hollyhock-month>',
    },
    description: 'Markup stands as it was written.',
  },
  longGerman: {
    props: {
      title: 'Liegeplatzverschiebungsbenachrichtigungen abonnieren',
      name: 'liegeplatzverschiebungsbenachrichtigung.yaml',
      language: 'Konfigurationsdatei',
      code: 'benachrichtigung:\n  liegezeitfensterueberschreitung: sofort\n  zollabfertigungsberechtigung: tageszusammenfassung',
      lineNumbers: true,
    },
  },
  arabic: {
    props: {
      title: 'اطلب الوصول التالي',
      body: 'كل الأوقات بالتوقيت العالمي.',
      name: 'الطلب',
      language: 'Shell',
      code: 'curl https://api.tidewater.example/calls?terminal=JED-2',
    },
    description: 'Code runs from left to right, whatever runs around it.',
  },
});
