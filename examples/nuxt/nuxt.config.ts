export default defineNuxtConfig({
  compatibilityDate: '2026-11-01',
  css: ['@pantograph/vue/css', '@pantograph/tokens/brands/tidewater/tokens.css'],
  telemetry: false,
});
