import { createComponent, NoHydration, renderToString } from 'solid-js/web';
import { pascalCase } from './pascal-case.js';
import { solidElement } from './solid-element.js';
import type { Target } from './target.js';

export const solid: Target = {
  name: 'solid',
  exportName: pascalCase,
  renders: {
    'the markup Solid hydrates': (...example) => renderToString(() => solidElement(...example)),
    'static markup': (...example) =>
      renderToString(() =>
        createComponent(NoHydration, {
          get children() {
            return solidElement(...example);
          },
        }),
      ),
  },
};
