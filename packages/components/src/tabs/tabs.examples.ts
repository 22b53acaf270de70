import { defineExamples } from '@pantograph/contract';
import { tabs } from './tabs.schema.js';

const call = [
  { key: 'plan', label: 'Plan', content: '<p>Berth 4 from 05:30 UTC, with 0.6 m under the keel at low water.</p>' },
  {
    key: 'cargo',
    label: 'Cargo',
    content: '<p>412 containers to unload, two on customs hold. <a href="/holds/">The holds</a></p>',
  },
  { key: 'history', label: 'History', content: '<ul><li>14 May: berth 2</li><li>2 April: berth 4</li></ul>' },
];

export const tabsExamples = defineExamples(tabs, {
  usual: { props: { id: 'call', label: 'Ever Calm', items: call } },
  chosen: { props: { id: 'chosen', label: 'Ever Calm', selected: 'cargo', items: call } },
  disabled: {
    props: {
      id: 'year',
      label: 'The year of a hollyhock',
      items: [
        { key: 'first', label: 'First year', content: '<p>Leaves alone. Be patient.</p>' },
        { key: 'second', label: 'Second year', disabled: true, content: '<p>Taller than the gate.</p>' },
        { key: 'third', label: 'Third year', content: '<p>Its children are everywhere.</p>' },
      ],
    },
  },
  filled: {
    props: {
      id: 'view',
      label: 'The calls of today',
      items: [
        { key: 'list', label: 'As a list' },
        { key: 'quay', label: 'Along the quay' },
      ],
    },
    slots: { default: '<p>Three calls before noon, and the gate closes at 04:10 UTC.</p>' },
    description: 'Its owner fills the panel.',
  },
  longGerman: {
    props: {
      id: 'genehmigung',
      label: 'Genehmigungen',
      items: [
        { key: 'a', label: 'Gefahrgutbeförderungsgenehmigung', content: '<p>Gültig bis zum Jahresende.</p>' },
        { key: 'b', label: 'Zollabfertigungsberechtigung', content: '<p>Beantragt.</p>' },
        { key: 'c', label: 'Stellplatzreservierung', content: '<p>Bestätigt.</p>' },
      ],
    },
  },
  arabic: {
    props: {
      id: 'sana',
      label: 'سنة الخبيزة',
      items: [
        { key: 'ula', label: 'السنة الأولى', content: '<p>أوراق فقط.</p>' },
        { key: 'thania', label: 'السنة الثانية', content: '<p>أعلى من الباب.</p>' },
      ],
    },
  },
});
