import { createRequire } from 'node:module';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { registerSvelte } from '../svelte/register-svelte.js';
import { stageModule } from '../svelte/stage-source.js';
import { pascalCase } from './pascal-case.js';
import type { Target } from './target.js';

registerSvelte();
// Node itself loads these, in a test too: what renders on a server is no module of Vite's.
const require = createRequire(import.meta.url);
const components: Readonly<Record<string, Component>> = require('@pantograph/svelte');
const { default: Stage }: { default: Component<Record<string, unknown>> } = require(stageModule);

export const svelte: Target = {
  name: 'svelte',
  exportName: pascalCase,
  renders: {
    'the markup Svelte hydrates': (name, props, slots) => {
      const component = components[pascalCase(name)];
      return render(Stage, { props: { component, props, ...(slots && { slots }) } }).body;
    },
  },
};
