import { followLinks } from '@pantograph/vue/follow-links';

export default defineNuxtPlugin(() => {
  followLinks((address) => navigateTo(address));
});
