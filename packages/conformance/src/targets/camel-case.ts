import { pascalCase } from './pascal-case.js';

/** Turn a component's name into its html function's: `link-button` becomes `linkButton`. */
export function camelCase(name: string): string {
  const title = pascalCase(name);
  return title.charAt(0).toLowerCase() + title.slice(1);
}
