import { defineExamples } from '@pantograph/contract';
import { popover } from './popover.schema.js';

export const popoverExamples = defineExamples(popover, {
  usual: {
    props: { id: 'draught', label: 'What is this?', title: 'Draught at high water' },
    slots: {
      default:
        '<p>The depth a vessel needs at the berth, with 0.5 m to spare. <a href="/berth-planning/">How it is measured</a></p>',
    },
  },
  open: {
    props: { id: 'soil', label: 'About the soil', title: 'Poor soil is best', open: true },
    slots: { default: '<p>Rich beds give leaves. Hollyhocks flower where other plants give up.</p>' },
  },
  above: {
    props: {
      id: 'moved',
      label: 'Why it moved',
      title: 'The gate closed early',
      placement: 'top',
      variant: 'quiet',
      size: 's',
    },
    slots: { default: '<p>The water was 20 cm lower than foretold at 04:10 UTC.</p>' },
  },
  longGerman: {
    props: {
      id: 'frist',
      label: 'Containerstellplatzreservierungsfrist',
      title: 'Gefahrgutbeförderungsgenehmigungsverfahren',
      closeLabel: 'Schließen',
      variant: 'primary',
      open: true,
    },
    slots: { default: '<p>Die Wasserstandsvorhersagen werden minütlich aktualisiert.</p>' },
  },
  arabic: {
    props: { id: 'turba', label: 'عن التربة', title: 'التربة الفقيرة أفضل', closeLabel: 'إغلاق', variant: 'secondary' },
    slots: { default: '<p lang="ar" dir="rtl">تزهر الخبيزة حيث لا يزهر غيرها.</p>' },
  },
});
