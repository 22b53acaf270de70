/** What TypeScript alone knows of a single-file component; vue-tsc reads the file. */
declare module '*.vue' {
  import type { Component } from 'vue';

  const component: Component;
  export default component;
}
