import { createRouter, createWebHistory } from 'vue-router';
import Berths from '../views/Berths.vue';
import Request from '../views/Request.vue';

export default createRouter({
  history: createWebHistory(import.meta.env.BASE_URL),
  routes: [
    { path: '/', component: Request },
    { path: '/berths', component: Berths },
  ],
});
