import { defineExamples } from '@pantograph/contract';
import { spinner } from './spinner.schema.js';

export const spinnerExamples = defineExamples(spinner, {
  usual: { props: {} },
  shown: { props: { label: 'Asking the pilot station', labelShown: true } },
  small: { props: { size: 's', label: 'Saving', labelShown: true } },
  large: { props: { size: 'l', label: 'Drawing the tide curve' } },
  longGerman: { props: { label: 'Zollabfertigungsberechtigung wird überprüft', labelShown: true } },
  arabic: { props: { label: 'جارٍ التحميل', labelShown: true } },
});
