import { renderToString, writeElement } from '@pantograph/web-components/server';
import { pascalCase } from './pascal-case.js';
import type { Render, Target } from './target.js';
import { withSlots } from './with-slots.js';

const render = (hydrate: boolean): Render => {
  return (component, props, slots) =>
    renderToString(writeElement(`pg-${component}`, props, withSlots(slots)), { hydrate });
};

export const webComponents: Target = {
  name: 'web-components',
  exportName: (component) => `Pg${pascalCase(component)}`,
  renders: { 'the markup its elements take over': render(true), 'static markup': render(false) },
};
