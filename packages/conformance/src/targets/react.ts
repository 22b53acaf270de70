import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { pascalCase } from './pascal-case.js';
import { reactElement } from './react-element.js';
import type { Target } from './target.js';

export const react: Target = {
  name: 'react',
  exportName: pascalCase,
  renders: {
    'the markup React hydrates': (...example) => renderToString(reactElement(...example)),
    'static markup': (...example) => renderToStaticMarkup(reactElement(...example)),
  },
};
