import { defineExamples } from '@pantograph/contract';
import { alert } from './alert.schema.js';

export const alertExamples = defineExamples(alert, {
  info: {
    props: { title: 'The tide gate closes at 04:10 UTC' },
    slots: {
      default: '<p>Calls after that move to the next high water. <a href="/berth-planning/">See the plan</a></p>',
    },
  },
  success: {
    props: { tone: 'success', title: 'Sown' },
    slots: { default: '<p>Twelve packets are on your list. The first letter comes in June.</p>' },
  },
  warning: {
    props: { tone: 'warning', title: 'The AIS signal is 15 min old' },
    slots: { default: '<p>The plan keeps the last position. Ask the pilot station before you move a call.</p>' },
  },
  danger: {
    props: { tone: 'danger', title: 'The release was refused' },
    slots: { default: '<p>MSKU 729 441-0 is on customs hold. Hand over the commercial invoice.</p>' },
  },
  dismissible: {
    props: { title: 'Summer time ends on Sunday', dismissible: true },
    slots: { default: '<p>All times here stay in UTC.</p>' },
  },
  dismissibleDanger: {
    props: { tone: 'danger', dismissible: true },
    slots: { default: '<p>The last change was not saved. Save it again.</p>' },
  },
  least: { props: {}, slots: { default: 'Saved a minute ago.' } },
  longGerman: {
    props: {
      tone: 'warning',
      toneLabel: 'Warnung',
      title: 'Gefahrgutbeförderungsgenehmigung nicht hinterlegt',
      dismissible: true,
      dismissLabel: 'Ausblenden',
    },
    slots: {
      default:
        '<p>Containerstellplatzreservierungen verfallen zwei Stunden nach Überschreiten des Liegezeitfensters.</p>',
    },
  },
  arabic: {
    props: {
      tone: 'success',
      toneLabel: 'تم بنجاح',
      title: 'أُضيفت البذور إلى قائمتك',
      dismissible: true,
      dismissLabel: 'إخفاء',
    },
    slots: { default: '<p lang="ar" dir="rtl">تصل الرسالة الأولى في يونيو.</p>' },
  },
});
