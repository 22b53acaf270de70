import { defineExamples } from '@pantograph/contract';
import { dialog } from './dialog.schema.js';

const keep = '<button class="pg-button" data-variant="secondary" data-size="m" type="button">Keep the berth</button>';
const release =
  '<button class="pg-button" data-variant="primary" data-size="m" type="button">Release the berth</button>';

export const dialogExamples = defineExamples(dialog, {
  usual: {
    props: { id: 'release', title: 'Release berth 4?', triggerLabel: 'Release the berth', triggerVariant: 'secondary' },
    slots: {
      default: '<p>Ever Calm loses its window at 05:30 UTC. The next high water with 14.5 m is at 17:52.</p>',
      actions: release + keep,
    },
  },
  open: {
    props: { id: 'packet', title: 'Hollyhock ‘Nigra’', open: true },
    slots: {
      default:
        '<p>Sow in June, a thumb deep, and forget it. A year later it stands taller than the gate.</p><p><a href="/notes/hollyhocks/">Read the whole note</a></p>',
    },
  },
  alert: {
    props: {
      id: 'discard',
      title: 'Discard the sowing list?',
      triggerLabel: 'Discard the list',
      triggerVariant: 'quiet',
      alert: true,
      size: 's',
    },
    slots: {
      default: '<p>Twelve packets are on it. There is no way back.</p>',
      actions:
        '<button class="pg-button" data-variant="primary" data-size="m" type="button">Discard it</button><button class="pg-button" data-variant="secondary" data-size="m" type="button">Keep it</button>',
    },
  },
  persistent: {
    props: {
      id: 'customs',
      title: 'Customs asks for a paper',
      triggerLabel: 'Hand it over',
      closedby: 'none',
      size: 'l',
    },
    slots: {
      default:
        '<p>MSKU 729 441-0 is held until the commercial invoice is there. What you wrote so far is kept.</p><p><label>Number of the invoice <input name="invoice"></label></p>',
      actions: '<button class="pg-button" data-variant="primary" data-size="m" type="button">Hand over</button>',
    },
  },
  controlled: {
    props: { id: 'session', title: 'You have been away a while' },
    slots: { default: '<p>The plan has moved on since. Look at it again before you change a call.</p>' },
    description: 'It has no button of its own: its owner opens it.',
  },
  longGerman: {
    props: {
      id: 'freigabe',
      title: 'Gefahrgutbeförderungsgenehmigungsverfahren unwiderruflich abbrechen?',
      triggerLabel: 'Genehmigungsverfahren abbrechen',
      closeLabel: 'Schließen',
      open: true,
    },
    slots: {
      default:
        '<p>Containerstellplatzreservierungen verfallen zwei Stunden nach Überschreiten des Liegezeitfensters.</p>',
      actions:
        '<button class="pg-button" data-variant="primary" data-size="m" type="button">Verbindlich abbrechen</button>',
    },
  },
  arabic: {
    props: { id: 'budhur', title: 'هل تحذف القائمة؟', triggerLabel: 'احذف القائمة', closeLabel: 'إغلاق' },
    slots: { default: '<p lang="ar" dir="rtl">فيها اثنا عشر كيسًا من البذور.</p>' },
  },
});
