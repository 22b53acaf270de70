import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { pascalCase } from './pascal-case.js';
import type { Target } from './target.js';
import { vueElement } from './vue-element.js';

export const vue: Target = {
  name: 'vue',
  exportName: pascalCase,
  renders: {
    'the markup Vue hydrates': (...example) => renderToString(createSSRApp({ render: () => vueElement(...example) })),
  },
};
