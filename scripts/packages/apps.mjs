/**
 * @typedef {object} App
 * @property {string} name its folder in `examples/`, whose files are laid over what the starter makes
 * @property {string} target the package it uses
 * @property {string[]} [create] what makes it, in the folder `app`: a package in one version, and its parameters. Without it the folder in `examples/` is whole.
 * @property {string[]} [add] packages of the registry that it needs beside those of its starter
 * @property {string[]} [remove] files of the starter that it has no use for
 * @property {[string, ...string[]][]} check commands that check its types
 * @property {[string, ...string[]]} build
 * @property {string} [folder] where its build lies, where files are all there is to serve
 * @property {(port: string) => [string, ...string[]]} [serve] serves its build otherwise
 */

const vite = (template) => ['create-vite@9.3.0', 'app', '--template', template, '--no-interactive'];
const inVite = {
  check: [['npx', 'tsc', '-b']],
  build: ['npx', 'vite', 'build'],
  folder: 'dist',
};

/** @type {App[]} */
export const apps = [
  { name: 'html', target: 'html', create: vite('vanilla-ts'), remove: ['src/counter.ts'], ...inVite },
  { name: 'react', target: 'react', create: vite('react-ts'), add: ['react-router@8.5.1'], ...inVite },
  {
    name: 'vue',
    target: 'vue',
    create: ['create-vue@3.24.0', 'app', '--ts', '--router', '--bare'],
    check: [['npm', 'run', 'type-check']],
    build: ['npm', 'run', 'build-only'],
    folder: 'dist',
  },
  {
    name: 'svelte',
    target: 'svelte',
    create: ['sv@0.17.1', 'create', 'app', '--template', 'minimal', '--types', 'ts', '--no-add-ons', '--no-install'],
    check: [['npm', 'run', 'check']],
    build: ['npm', 'run', 'build'],
    serve: (port) => ['npx', 'vite', 'preview', '--host', '127.0.0.1', '--port', port, '--strictPort'],
  },
  {
    name: 'web-components',
    target: 'web-components',
    create: vite('vanilla-ts'),
    remove: ['src/counter.ts'],
    ...inVite,
  },
  {
    name: 'angular',
    target: 'angular',
    create: [
      ...['@angular/cli@22.2.7', 'new', 'app', '--defaults', '--skip-git', '--skip-install', '--skip-tests'],
      ...['--ssr=false', '--style=css', '--ai-config=none'],
    ],
    remove: ['src/app/app.html', 'src/app/app.css'],
    check: [['npx', 'ngc', '-p', 'tsconfig.app.json', '--noEmit']],
    build: ['npm', 'run', 'build'],
    folder: 'dist/app/browser',
  },
  { name: 'solid', target: 'solid', create: vite('solid-ts'), add: ['@solidjs/router@0.15.4'], ...inVite },
  {
    name: 'next',
    target: 'react',
    create: [
      ...['create-next-app@16.4.3', 'app', '--ts', '--app', '--no-tailwind', '--no-eslint', '--no-src-dir', '--yes'],
      ...['--import-alias', '@/*', '--use-npm', '--skip-install', '--disable-git'],
    ],
    check: [
      ['npx', 'next', 'typegen'],
      ['npx', 'tsc', '--noEmit'],
    ],
    build: ['npm', 'run', 'build'],
    serve: (port) => ['npx', 'next', 'start', '--hostname', '127.0.0.1', '--port', port],
  },
  {
    // Its starter asks GitHub for the template.
    name: 'nuxt',
    target: 'vue',
    check: [
      ['npx', 'nuxt', 'prepare'],
      ['npx', 'vue-tsc', '-b', '--noEmit'],
    ],
    build: ['npm', 'run', 'build'],
    serve: (port) => ['node', '.output/server/index.mjs', port],
  },
];
