import { defineExamples } from '@pantograph/contract';
import { fileUpload } from './file-upload.schema.js';

export const fileUploadExamples = defineExamples(fileUpload, {
  one: { props: { id: 'manifest', name: 'manifest', label: 'Manifest', accept: '.pdf,.txt' } },
  several: {
    props: {
      id: 'papers',
      name: 'papers',
      label: 'Papers for customs',
      help: 'PDF, up to 10 MB each.',
      accept: '.pdf,.txt',
      multiple: true,
      required: true,
    },
  },
  error: {
    props: {
      id: 'invoice',
      name: 'invoice',
      label: 'Commercial invoice',
      help: 'As a PDF.',
      error: 'This file is larger than 10 MB. Leave the pictures out.',
    },
  },
  disabled: {
    props: { id: 'photo', name: 'photo', label: 'A picture of your bed', accept: 'image/*', disabled: true },
  },
  longGerman: {
    props: {
      id: 'bescheinigung',
      name: 'bescheinigung',
      label: 'Zollabfertigungsberechtigungsbescheinigung',
      help: 'Als PDF, einschließlich der Gefahrgutbeförderungsanlagen.',
      multiple: true,
      filesLabel: 'Gewählte Dateien',
      required: true,
      requiredLabel: 'Pflichtfeld',
    },
  },
  arabic: { props: { id: 'sura', name: 'photo', label: 'صورة حديقتك', accept: 'image/*', help: 'صورة واحدة تكفي.' } },
});
