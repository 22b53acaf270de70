import { followLinks } from '@pantograph/vue/follow-links';
import { createApp } from 'vue';
import '@pantograph/vue/css';
import '@pantograph/tokens/brands/tidewater/tokens.css';
import App from './App.vue';
import router from './router';

followLinks((address) => router.push(address));
createApp(App).use(router).mount('#app');
