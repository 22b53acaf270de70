import { pascalCase } from './pascal-case.js';

/** Turn a component's name into the one its function has: `link-button` becomes `linkButton`. */
export function camelCase(name: string): string {
  const pascal = pascalCase(name);
  return pascal.charAt(0).toLowerCase() + pascal.slice(1);
}
