import { defineExamples } from '@pantograph/contract';
import { toast } from './toast.schema.js';

export const toastExamples = defineExamples(toast, {
  success: { props: { title: 'Berth 4 is yours from 05:30 UTC', tone: 'success', open: true, duration: 0 } },
  info: {
    props: {
      title: 'Sown',
      body: 'Twelve packets are on your list. The first letter comes in June.',
      open: true,
      duration: 0,
    },
  },
  action: {
    props: { title: 'The call was moved to the next tide', actionLabel: 'Undo', open: true, duration: 400 },
    description: 'It asks for an action, so it stays.',
  },
  warning: {
    props: {
      title: 'The AIS signal is 15 min old',
      tone: 'warning',
      open: true,
      body: 'The plan keeps the last position.',
    },
  },
  danger: {
    props: { title: 'The release was refused', tone: 'danger', open: true, body: 'MSKU 729 441-0 is on customs hold.' },
  },
  timed: { props: { title: 'Saved', open: false, duration: 400 }, description: 'It goes by itself.' },
  longGerman: {
    props: {
      title: 'Gefahrgutbeförderungsgenehmigung hinterlegt',
      body: 'Containerstellplatzreservierungen verfallen nach Überschreiten des Liegezeitfensters.',
      tone: 'success',
      toneLabel: 'Erfolg',
      closeLabel: 'Schließen',
      actionLabel: 'Rückgängig machen',
      open: true,
    },
  },
  arabic: {
    props: {
      title: 'أُضيفت البذور إلى قائمتك',
      tone: 'success',
      toneLabel: 'تم بنجاح',
      closeLabel: 'إغلاق',
      open: true,
      duration: 0,
    },
  },
});
