import { defineExamples } from '@pantograph/contract';
import { tag } from './tag.schema.js';

export const tagExamples = defineExamples(tag, {
  removable: { props: { removeLabel: 'Remove Hamburg' }, slots: { default: 'Hamburg' } },
  plain: { props: {}, slots: { default: 'Reefer' } },
  longGerman: {
    props: { removeLabel: 'Gefahrgutbeförderungsverordnung entfernen' },
    slots: { default: 'Gefahrgutbeförderungsverordnung' },
  },
  arabic: {
    props: { removeLabel: 'إزالة بذور الربيع' },
    slots: { default: '<span lang="ar" dir="rtl">بذور الربيع</span>' },
  },
});
