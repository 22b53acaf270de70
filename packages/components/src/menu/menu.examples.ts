import { defineExamples } from '@pantograph/contract';
import { signs } from '../icon/signs.js';
import { menu } from './menu.schema.js';

export const menuExamples = defineExamples(menu, {
  usual: {
    props: {
      id: 'call-menu',
      label: 'Ever Calm',
      items: [
        { key: 'move', label: 'Move the call', icon: signs.anchor },
        { key: 'tell', label: 'Tell me when it berths', icon: signs.bell },
        { key: 'release', label: 'Release the berth', disabled: true },
        { key: 'history', label: 'All of its calls', href: '/calls/ever-calm/' },
      ],
    },
  },
  open: {
    props: {
      id: 'packet-menu',
      label: 'This packet',
      variant: 'quiet',
      open: true,
      items: [
        { key: 'add', label: 'Add to the sowing list', icon: signs.sprout },
        { key: 'find', label: 'Find others like it', icon: signs.search, href: '/packets/' },
        { key: 'remove', label: 'Take it off' },
      ],
    },
  },
  small: {
    props: {
      id: 'one-menu',
      label: 'More',
      size: 's',
      variant: 'primary',
      items: [{ key: 'export', label: 'Export as CSV' }],
    },
  },
  longGerman: {
    props: {
      id: 'liegeplatz-menu',
      label: 'Liegeplatzverschiebung',
      open: true,
      items: [
        { key: 'a', label: 'Gefahrgutbeförderungsgenehmigungsverfahren einleiten', icon: signs.anchor },
        { key: 'b', label: 'Zollabfertigungsberechtigungen prüfen' },
      ],
    },
  },
  arabic: {
    props: {
      id: 'kis-menu',
      label: 'هذا الكيس',
      variant: 'secondary',
      items: [
        { key: 'add', label: 'أضف إلى قائمة الزرع', icon: signs.sprout },
        { key: 'remove', label: 'احذفه' },
      ],
    },
  },
});
