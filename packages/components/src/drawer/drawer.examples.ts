import { defineExamples } from '@pantograph/contract';
import { drawer } from './drawer.schema.js';

export const drawerExamples = defineExamples(drawer, {
  end: {
    props: { id: 'call', title: 'Ever Calm', triggerLabel: 'Show the call', triggerVariant: 'secondary' },
    slots: {
      default:
        '<p>Berth 4 from 05:30 UTC. Draught 13.9 m, pilot on board at 04:50.</p><ul><li>412 containers to unload</li><li>Two on customs hold</li></ul>',
      actions: '<button class="pg-button" data-variant="primary" data-size="m" type="button">Move the call</button>',
    },
  },
  start: {
    props: { id: 'menu', title: 'The garden', triggerLabel: 'Menu', triggerVariant: 'quiet', side: 'start' },
    slots: {
      default: '<ul><li><a href="/packets/">Packets</a></li><li><a href="/notes/">Notes</a></li></ul>',
    },
  },
  bottom: {
    props: { id: 'filters', title: 'Filter the packets', triggerLabel: 'Filter', side: 'bottom', open: true },
    slots: {
      default:
        '<div class="pg-field"><label class="pg-choice"><input class="pg-choice__control pg-checkbox__control" type="checkbox" name="shade"><span class="pg-choice__words">Grows in the shade</span></label></div>',
      actions: '<button class="pg-button" data-variant="primary" data-size="m" type="button">Show 14 packets</button>',
    },
  },
  persistent: {
    props: {
      id: 'letter',
      title: 'A letter to the pilot station',
      triggerLabel: 'Write to them',
      closedby: 'closerequest',
    },
    slots: { default: '<p><label>Your words <input name="words"></label></p>' },
  },
  controlled: {
    props: { id: 'basket', title: 'Your basket' },
    slots: { default: '<p>Nothing is in it yet.</p>' },
    description: 'It has no button of its own: its owner opens it.',
  },
  longGerman: {
    props: {
      id: 'liegeplatz',
      title: 'Liegeplatzverschiebungsbenachrichtigungen',
      triggerLabel: 'Benachrichtigungen anzeigen',
      closeLabel: 'Schließen',
      open: true,
    },
    slots: { default: '<p>Containerstellplatzreservierungen verfallen nach Überschreiten des Liegezeitfensters.</p>' },
  },
  arabic: {
    props: { id: 'salla', title: 'سلتك', triggerLabel: 'افتح السلة', closeLabel: 'إغلاق' },
    slots: { default: '<p lang="ar" dir="rtl">لا شيء فيها بعد.</p>' },
  },
});
