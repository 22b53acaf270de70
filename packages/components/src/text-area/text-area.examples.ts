import { defineExamples } from '@pantograph/contract';
import { textArea } from './text-area.schema.js';

export const textAreaExamples = defineExamples(textArea, {
  minimal: { props: { id: 'note', name: 'note', label: 'Note to the planner' } },
  filled: {
    props: {
      id: 'cargo',
      name: 'cargo',
      label: 'Cargo',
      value: 'Bulk carrier, 14.2 m draught.\nTwo cranes from 05:30 UTC.',
      help: 'As it stands in the manifest.',
      required: true,
      rows: 6,
    },
  },
  placeholder: {
    props: {
      id: 'garden',
      name: 'garden',
      label: 'Your garden',
      placeholder: 'A balcony to the south, three pots, one cat.',
      maxlength: 400,
      rows: 2,
    },
  },
  error: {
    props: {
      id: 'reason',
      name: 'reason',
      label: 'Reason for the hold',
      help: 'Customs reads it.',
      error: 'Write at least one sentence: customs refuses a hold without a reason.',
      required: true,
    },
  },
  readonly: {
    props: { id: 'terms', name: 'terms', label: 'What was agreed', value: 'Released by 06:00 UTC.', readonly: true },
  },
  disabled: { props: { id: 'remark', name: 'remark', label: 'Remark', value: 'None.', disabled: true } },
  longGerman: {
    props: {
      id: 'bemerkung',
      name: 'bemerkung',
      label: 'Gefahrgutbeförderungsverordnungshinweise',
      value: 'Containerstellplatzreservierungsbestätigung liegt vor.',
      help: 'Angaben, die über die Gefahrgutanmeldung hinausgehen.',
      required: true,
      requiredLabel: 'Pflichtfeld',
    },
  },
  arabic: {
    props: {
      id: 'hadiqa',
      name: 'garden',
      label: 'حديقتك',
      value: 'شرفة جنوبية وثلاث أصص.',
      help: 'صفها كما تراها.',
      required: true,
      requiredLabel: 'مطلوب',
    },
  },
});
