import { defineExamples } from '@pantograph/contract';
import { avatar } from './avatar.schema.js';

export const avatarExamples = defineExamples(avatar, {
  picture: { props: { name: 'Imke Harder', src: '/examples/portrait-imke.svg' } },
  initials: { props: { name: 'Ellen Marsh' } },
  small: { props: { name: 'Baran Yıldız', src: '/examples/portrait-baran.svg', size: 's' } },
  large: { props: { name: 'Ellen Marsh', size: 'l' } },
  decorative: {
    props: { name: 'Imke Harder', src: '/examples/portrait-imke.svg', decorative: true },
    description: 'The name stands beside it, so it is silent.',
  },
  chosenInitials: { props: { name: 'Hamburg Port Authority', initials: 'HPA' } },
  oneName: { props: { name: 'Hollyhock' } },
  longGerman: { props: { name: 'Annegret von Schleswig-Holstein-Sonderburg' } },
  arabic: { props: { name: 'ليلى حداد' } },
});
