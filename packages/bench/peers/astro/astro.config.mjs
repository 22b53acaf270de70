import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://www.tidewater.example',
  trailingSlash: 'always',
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
});
