import { defineExamples } from '@pantograph/contract';
import { card } from './card.schema.js';

const picture = '<img src="/examples/packet.svg" alt="A seed packet of hollyhocks" width="800" height="800">';

export const cardExamples = defineExamples(card, {
  plain: {
    props: {},
    slots: { default: '<h3>Berth 4</h3><p>Free from 05:30 UTC. Draught 14.5 m at high water.</p>' },
  },
  raised: {
    props: { variant: 'raised' },
    slots: {
      media: picture,
      default: '<h3>Hollyhock ‘Nigra’</h3><p>Sow in June, forget it, be surprised a year later. £2.80 a packet.</p>',
    },
  },
  outlined: {
    props: { variant: 'outlined' },
    slots: { default: '<h3>MSKU 729 441-0</h3><p>Customs hold since 02:15 UTC. Hand over the commercial invoice.</p>' },
  },
  longGerman: {
    props: { variant: 'outlined' },
    slots: {
      default:
        '<h3>Gefahrgutbeförderungsverordnung</h3><p>Containerstellplatzreservierungen verfallen zwei Stunden nach Überschreiten des Liegezeitfensters.</p>',
    },
  },
  arabic: {
    props: { variant: 'raised' },
    slots: {
      media: picture,
      default: '<div lang="ar" dir="rtl"><h3>ختمية سوداء</h3><p>ازرعها في يونيو وانسَها، ثم تفاجأ بعد سنة.</p></div>',
    },
  },
});
