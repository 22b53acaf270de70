import { defineExamples } from '@pantograph/contract';
import { linkButton } from './link-button.schema.js';

export const linkButtonExamples = defineExamples(linkButton, {
  primary: { props: { href: '/pilot/' }, slots: { default: 'Start a 30-day pilot' } },
  secondary: { props: { href: '/demo/', variant: 'secondary' }, slots: { default: 'See a live berth plan' } },
  quiet: { props: { href: '/blog/', variant: 'quiet' }, slots: { default: 'Read the notes' } },
  small: { props: { href: '/club/', size: 's' }, slots: { default: 'Join the club' } },
  large: { props: { href: '/box/', size: 'l' }, slots: { default: 'Find your first seeds' } },
  longGerman: {
    props: { href: '/de/pilot/', variant: 'secondary' },
    slots: { default: 'Liegeplatzplanung dreißig Tage lang unverbindlich erproben' },
    description: 'Long words wrap inside the button instead of leaving it.',
  },
  arabic: {
    props: { href: '/ar/pilot/' },
    slots: { default: '<span lang="ar" dir="rtl">ابدأ تجربة لمدة ٣٠ يومًا</span>' },
  },
});
