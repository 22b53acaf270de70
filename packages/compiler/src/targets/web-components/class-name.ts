import { pascalCase } from '../../names/pascal-case.js';

/** Name the class of a component's custom element: `link-button` is `PgLinkButton`, as `a` is `HTMLAnchorElement`. */
export function className(component: string): string {
  return `Pg${pascalCase(component)}`;
}
